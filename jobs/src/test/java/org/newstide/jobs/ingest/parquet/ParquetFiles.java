package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.newstide.article.ByteRange;
import org.newstide.article.RecordField;
import org.newstide.article.SourceRecord;
import org.newstide.jobs.ingest.FileRecords;
import org.newstide.jobs.ingest.Split;
import org.newstide.jobs.spark.InputFile;

/** Parquet files of a test, and their records. */
public final class ParquetFiles {

  /** A title and a body. */
  public static final String TEXTS =
      "message news { optional binary title (STRING); optional binary body (STRING); }";

  private ParquetFiles() {}

  /** Writes rows, as many a row group as are asked for. */
  @SafeVarargs
  public static Path write(
      Path file,
      String schema,
      int rowsOfAGroup,
      CompressionCodecName codec,
      Consumer<Group>... rows)
      throws IOException {
    MessageType type = MessageTypeParser.parseMessageType(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(type)
            .withCompressionCodec(codec)
            .withRowGroupRowCountLimit(rowsOfAGroup)
            .build()) {
      for (Consumer<Group> fill : rows) {
        Group row = new SimpleGroupFactory(type).newGroup();
        fill.accept(row);
        writer.write(row);
      }
    }
    return file;
  }

  /** Writes rows in one group. */
  @SafeVarargs
  public static Path write(Path file, String schema, Consumer<Group>... rows) throws IOException {
    return write(file, schema, 1000, CompressionCodecName.UNCOMPRESSED, rows);
  }

  /** Writes rows whose titles are "Title 1" and so on, with a body as long as asked for. */
  public static Path titles(Path file, int rows, int rowsOfAGroup, int bodyLength)
      throws IOException {
    List<Consumer<Group>> all = new ArrayList<>();
    for (int n = 1; n <= rows; n++) {
      String title = "Title " + n;
      all.add(row -> row.append("title", title).append("body", title + "x".repeat(bodyLength)));
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Consumer<Group>[] array = all.toArray(new Consumer[0]);
    return write(file, TEXTS, rowsOfAGroup, CompressionCodecName.UNCOMPRESSED, array);
  }

  /** The records of a whole file whose fields have their own names. */
  static List<SourceRecord> read(Path file) throws IOException {
    return read(file, Map.of(RecordField.TITLE, "title", RecordField.BODY, "body"));
  }

  /** The records of a whole file. */
  static List<SourceRecord> read(Path file, Map<RecordField, String> fields) throws IOException {
    return read(file, fields, ByteRange.WHOLE);
  }

  /** The records of a range of a file. */
  static List<SourceRecord> read(Path file, Map<RecordField, String> fields, ByteRange range)
      throws IOException {
    InputFile input = new InputFile(0, 0, file.toUri().toString(), Files.size(file), "none");
    List<SourceRecord> all = new ArrayList<>();
    try (FileRecords records =
        new ParquetFormat(fields).open(new Split(input, range), new Configuration(false))) {
      records.forEachRemaining(all::add);
    }
    return all;
  }
}
