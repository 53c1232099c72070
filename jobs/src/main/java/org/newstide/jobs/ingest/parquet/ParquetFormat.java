package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newstide.article.RecordField;
import org.newstide.jobs.ingest.FileFormat;
import org.newstide.jobs.ingest.FileRecords;
import org.newstide.jobs.ingest.Split;

/**
 * Parquet: one row a record.
 *
 * <ol>
 *   <li>A record's position is the number of its row in the file, from 1. A range of a file is read
 *       as the row groups that begin in it.
 *   <li>{@code id} may be a string, a number or a UUID, {@code published} a string, a date, a
 *       timestamp or a number, {@code body} and {@code authors} a string or a list of strings
 *       (paragraphs, names), the others strings. null is absent, also in a list. A timestamp that
 *       is not of UTC is as a clock of the config's zone shows it; INT96 is of UTC.
 *   <li>A file with neither title nor body, or with a column of another type, is one reject: none
 *       of its rows can be an article. Other columns may be missing.
 *   <li>A file that is no Parquet, or is encrypted, cut off or damaged at its end, is one reject,
 *       as its end says where rows are. A row group that is damaged is read up to the damage, which
 *       is one reject in the place of the row that could not be read; the row groups after it are
 *       read. Check sums of pages are checked where the file has them.
 *   <li>What a damaged or hostile file can ask memory for is bounded: a footer of 32 MiB, the
 *       mapped columns of a row group 1 GiB, a page of 256 MiB, a row of 16 Mi characters.
 * </ol>
 *
 * @param fields the name that each field has. "a.b" is the column {@code b} in {@code a}, unless
 *     there is a column "a.b" itself
 */
public record ParquetFormat(Map<RecordField, String> fields) implements FileFormat {

  public ParquetFormat {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("no field is mapped; map title or body at least");
    }
    fields = Map.copyOf(fields);
  }

  @Override
  public boolean splits(String path) {
    return true;
  }

  @Override
  public FileRecords open(Split split, Configuration hadoop) throws IOException {
    Path path = new Path(split.file().path());
    StoreInput file = new StoreInput(path.getFileSystem(hadoop).open(path), split.file().bytes());
    return new ParquetRecords(file, split, fields, hadoop);
  }
}
