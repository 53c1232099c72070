package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.newstide.article.CsvFormat;
import org.newstide.article.FeedFormat;
import org.newstide.article.HtmlFormat;
import org.newstide.article.JsonlFormat;
import org.newstide.article.RecordField;
import org.newstide.article.SourceFormat;
import org.newstide.article.SourceId;
import org.newstide.article.TextFormat;
import org.newstide.article.WarcFormat;
import org.newstide.config.Source;
import org.newstide.jobs.ingest.parquet.ParquetFormat;
import org.newstide.jobs.spark.InputFile;

/**
 * How the files of a configured source are read.
 *
 * @param format how a file holds records
 * @param defaults what holds for records that leave a field out
 */
public record SourceReader(FileFormat format, Map<RecordField, String> defaults)
    implements Serializable {

  /** A reader of files that are read from the first byte to the last. */
  SourceReader(SourceFormat format, Map<RecordField, String> defaults) {
    this(new StreamFormat(format), defaults);
  }

  /** The reader that a config asks for. */
  public static SourceReader of(Source source) {
    Map<RecordField, String> defaults = new HashMap<>();
    source.defaults().language().ifPresent(tag -> defaults.put(RecordField.LANGUAGE, tag));
    source.defaults().source().ifPresent(id -> defaults.put(RecordField.SOURCE, id));
    return new SourceReader(
        switch (source.format()) {
          case JSONL -> new StreamFormat(new JsonlFormat(fields(source)));
          case CSV ->
              new StreamFormat(
                  new CsvFormat(fields(source), source.delimiter().orElse(",").charAt(0), true));
          case TSV -> new StreamFormat(new CsvFormat(fields(source), '\t', false));
          case PARQUET -> new ParquetFormat(fields(source));
          case TEXT -> new StreamFormat(new TextFormat());
          case HTML -> new StreamFormat(new HtmlFormat());
          case FEED -> new StreamFormat(new FeedFormat());
          case WARC -> new StreamFormat(new WarcFormat());
        },
        Map.copyOf(defaults));
  }

  /**
   * How a file of this source is read.
   *
   * @param furniture lines by source
   */
  FileFormat formatOf(String inputFile, Map<String, Set<String>> furniture) {
    return isText()
        ? new StreamFormat(
            new TextFormat(furniture.getOrDefault(SourceId.ofFile(inputFile, defaults), Set.of())))
        : format;
  }

  /** Whether the files are plain texts. */
  boolean isText() {
    return format instanceof StreamFormat stream && stream.format() instanceof TextFormat;
  }

  /**
   * The records of a file, from the first.
   *
   * @param bytes the file's size
   * @throws IOException if it cannot be opened
   */
  public FileRecords read(String inputFile, long bytes, Configuration hadoop) throws IOException {
    return format.open(Split.whole(new InputFile(0, 0, inputFile, bytes, "")), hadoop);
  }

  /**
   * The fields that a source's records may have, in the order of their declaration, and the name
   * that each has there.
   */
  public static SortedMap<RecordField, String> fields(Source source) {
    SortedMap<RecordField, String> fields = new TreeMap<>();
    if (source.fields().isEmpty()) {
      fields.put(RecordField.TITLE, RecordField.TITLE.key());
      fields.put(RecordField.BODY, RecordField.BODY.key());
      if (source.format() == Source.Format.FEED) {
        fields.put(RecordField.PUBLISHED, RecordField.PUBLISHED.key());
      }
      if (source.format() != Source.Format.TEXT) {
        fields.put(RecordField.URL, RecordField.URL.key());
        fields.put(RecordField.AUTHORS, RecordField.AUTHORS.key());
        fields.put(RecordField.LANGUAGE, RecordField.LANGUAGE.key());
      }
      return fields;
    }
    Source.Fields named = source.fields().get();
    fields.put(RecordField.URL, named.url());
    fields.put(RecordField.TITLE, named.title());
    fields.put(RecordField.BODY, named.body());
    fields.put(RecordField.PUBLISHED, named.published());
    named.id().ifPresent(name -> fields.put(RecordField.ID, name));
    named.authors().ifPresent(name -> fields.put(RecordField.AUTHORS, name));
    named.agency().ifPresent(name -> fields.put(RecordField.AGENCY, name));
    named.source().ifPresent(name -> fields.put(RecordField.SOURCE, name));
    named.language().ifPresent(name -> fields.put(RecordField.LANGUAGE, name));
    return fields;
  }
}
