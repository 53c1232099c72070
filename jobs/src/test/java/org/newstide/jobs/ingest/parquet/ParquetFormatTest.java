package org.newstide.jobs.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.article.ByteRange;
import org.newstide.article.RawArticle;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;
import org.newstide.article.Reject.Reason;
import org.newstide.article.SourceRecord;
import org.newstide.jobs.ingest.Split;
import org.newstide.jobs.spark.InputFile;

/** What holds for files of every format, and what is Parquet's own. */
final class ParquetFormatTest {

  @TempDir private Path folder;

  @Test
  void givesTheRecordsInOrderWithTheirPlace() throws IOException {
    Path file =
        ParquetFiles.write(
            file(),
            ParquetFiles.TEXTS,
            2,
            CompressionCodecName.SNAPPY,
            row -> row.append("title", "Grüße aus Peking").append("body", "Zwei 🐼.\n\nAbsatz"),
            row -> row.append("title", "Second"),
            row -> row.append("title", " ").append("body", "Third"));

    List<SourceRecord> records = ParquetFiles.read(file);

    assertThat(values(records))
        .containsExactly(
            Map.of(RecordField.TITLE, "Grüße aus Peking", RecordField.BODY, "Zwei 🐼.\n\nAbsatz"),
            Map.of(RecordField.TITLE, "Second"),
            Map.of(RecordField.BODY, "Third"));
    assertThat(records).extracting(SourceRecord::inputFile).containsOnly(file.toUri().toString());
    assertThat(records).extracting(SourceRecord::inputPosition).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void readsTheCompressionsThatAreInUse(CompressionCodecName codec) throws IOException {
    Path file =
        ParquetFiles.write(
            file(), ParquetFiles.TEXTS, 10, codec, row -> row.append("title", "a".repeat(999)));

    assertThat(values(ParquetFiles.read(file)))
        .containsExactly(Map.of(RecordField.TITLE, "a".repeat(999)));
  }

  @Test
  void saysThatAFileIsNotWhatItsNameSays() throws IOException {
    Path file = Files.writeString(file(), "{\"title\": \"a line of JSON\"}\n");

    assertThat(only(file, Reason.UNREADABLE_FILE).detail()).contains("it is no Parquet");
  }

  @Test
  void saysThatAFileIsEncrypted() throws IOException {
    byte[] bytes = Files.readAllBytes(ParquetFiles.titles(file(), 3, 10, 10));
    bytes[bytes.length - 1] = 'E';
    Path file = Files.write(file(), bytes);

    assertThat(only(file, Reason.UNREADABLE_FILE).detail()).contains("it is encrypted");
  }

  @Test
  void givesOneRejectForAnEmptyFile() throws IOException {
    Path file = Files.createFile(file());
    assertThat(only(file, Reason.EMPTY_FILE).detail()).contains("leave it out");

    Files.delete(file);
    ParquetFiles.titles(file, 0, 10, 0);
    assertThat(only(file, Reason.EMPTY_FILE).detail()).contains("leave it out");
  }

  @Test
  void givesOneRejectForATruncatedFile() throws IOException {
    byte[] whole = Files.readAllBytes(ParquetFiles.titles(file(), 3, 10, 10));
    for (int length = 1; length < whole.length; length++) {
      Path file = Files.write(file(), Arrays.copyOf(whole, length));
      only(file, Reason.UNREADABLE_FILE);
    }
  }

  @Test
  void keepsTheRowsBeforeAFlippedByteOfAPageAndTheOtherRowGroups() throws IOException {
    byte[] bytes = Files.readAllBytes(ParquetFiles.titles(file(), 9, 3, 50));
    int at = indexOf(bytes, "Title 5xxx");
    bytes[at + 8] ^= 0x10;

    List<SourceRecord> records = ParquetFiles.read(Files.write(file(), bytes));

    assertThat(records)
        .extracting(SourceRecord::inputPosition)
        .containsExactly(1L, 2L, 3L, 4L, 7L, 8L, 9L);
    Reject reject = (Reject) records.get(3);
    assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE_FILE);
    assertThat(reject.detail()).contains("rows 4 to 6, the rest of row group 2");
  }

  @Test
  void aFooterCannotAskForMoreRoomThanItHas() throws IOException {
    // field 2, a list of structures, as many as 32 bits can say
    byte[] footer = {0x29, (byte) 0xFC, -1, -1, -1, -1, 0x07, 0};
    ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("PAR1".getBytes(StandardCharsets.US_ASCII)).put(new byte[4]).put(footer);
    bytes.putInt(footer.length).put("PAR1".getBytes(StandardCharsets.US_ASCII));
    Path file = Files.write(file(), bytes.array());

    assertThat(only(file, Reason.UNREADABLE_FILE).detail())
        .contains("a list of 2147483647 elements in 1 bytes");

    bytes.putInt(16, Integer.MAX_VALUE);
    assertThat(only(Files.write(file(), bytes.array()), Reason.UNREADABLE_FILE).detail())
        .contains("its footer has 2147483647 bytes");
  }

  @Test
  void anErrorOfTheStoreIsNoDamageOfTheFile() throws IOException {
    Path file = ParquetFiles.titles(file(), 9, 3, 50);
    int reads = 0;
    for (int failing = 1; ; failing++) {
      Configuration hadoop = FailingStore.configure(failing);
      InputFile input =
          new InputFile(0, 0, "failing:" + file.toUri().getPath(), Files.size(file), "none");
      Iterator<SourceRecord> records =
          new ParquetFormat(Map.of(RecordField.TITLE, "title"))
              .open(new Split(input, ByteRange.WHOLE), hadoop);
      if (FailingStore.isSpared(() -> records.forEachRemaining(record -> {}))) {
        break;
      }
      reads++;
    }
    assertThat(reads).isGreaterThan(5);
  }

  @Test
  void endsAfterTheLastRecord() throws IOException {
    Path file = ParquetFiles.titles(file(), 3, 10, 10);
    InputFile input = new InputFile(0, 0, file.toUri().toString(), Files.size(file), "none");
    Iterator<SourceRecord> records =
        new ParquetFormat(Map.of(RecordField.TITLE, "title"))
            .open(new Split(input, ByteRange.WHOLE), new Configuration(false));
    records.forEachRemaining(record -> {});

    assertThat(records.hasNext()).isFalse();
    assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void canBeSentToAnotherMachine() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(new ParquetFormat(Map.of(RecordField.TITLE, "title")));
    }
  }

  @Test
  void rejectsBytesThatAreNotUtf8() throws IOException {
    Path file =
        ParquetFiles.write(
            file(),
            ParquetFiles.TEXTS,
            row -> row.append("title", "whole"),
            row ->
                row.append("title", Binary.fromConstantByteArray(new byte[] {'c', (byte) 0xE9})));

    List<SourceRecord> records = ParquetFiles.read(file);

    assertThat(records.get(0)).isInstanceOf(RawArticle.class);
    Reject reject = (Reject) records.get(1);
    assertThat(reject.reason()).isEqualTo(Reason.NOT_UTF8);
    assertThat(reject.detail()).contains("the row's title is not UTF-8");
    assertThat(reject.inputPosition()).isEqualTo(2);
  }

  @Test
  void rejectsARowThatIsTooLong() throws IOException {
    String half = "x".repeat(RowValues.LONGEST / 2 + 1);
    Path file =
        ParquetFiles.write(
            file(),
            ParquetFiles.TEXTS,
            row -> row.append("title", half).append("body", half),
            row -> row.append("title", "next"));

    List<SourceRecord> records = ParquetFiles.read(file);

    assertThat(((Reject) records.get(0)).reason()).isEqualTo(Reason.RECORD_TOO_LARGE);
    assertThat(((Reject) records.get(0)).excerpt()).startsWith("xxx");
    assertThat(values(records.subList(1, 2))).containsExactly(Map.of(RecordField.TITLE, "next"));
  }

  @Test
  void theRangesOfAFileGiveEachRecordOnce() throws IOException {
    byte[] whole = Files.readAllBytes(ParquetFiles.titles(file(), 20, 3, 50));
    byte[] damagedPage = whole.clone();
    damagedPage[indexOf(whole, "Title 5xxx") + 8] ^= 0x10;
    byte[] damagedFooter = whole.clone();
    damagedFooter[whole.length - 12]++;
    for (byte[] bytes : List.of(whole, damagedPage, damagedFooter, new byte[] {1})) {
      Path file = Files.write(file(), bytes);
      List<SourceRecord> all = ParquetFiles.read(file);
      for (int size : new int[] {97, 1000, 100_000}) {
        List<SourceRecord> records = new ArrayList<>();
        for (long from = 0; from < bytes.length; from += size) {
          ByteRange range = new ByteRange(from, Math.min(from + size, bytes.length));
          records.addAll(
              ParquetFiles.read(
                  file, Map.of(RecordField.TITLE, "title", RecordField.BODY, "body"), range));
        }
        assertThat(records).isEqualTo(all);
      }
    }
  }

  @Test
  void needsAField() {
    assertThatThrownBy(() -> new ParquetFormat(Map.of())).hasMessageContaining("no field");
  }

  private Path file() {
    return folder.resolve("news.parquet");
  }

  /** The one record of a file, a reject. */
  private static Reject only(Path file, Reason reason) throws IOException {
    List<SourceRecord> records = ParquetFiles.read(file);
    assertThat(records).hasSize(1);
    assertThat(records.get(0)).isInstanceOf(Reject.class);
    Reject reject = (Reject) records.get(0);
    assertThat(reject.reason()).isEqualTo(reason);
    assertThat(reject.inputPosition()).isEqualTo(1);
    return reject;
  }

  private static List<Map<RecordField, String>> values(List<SourceRecord> records) {
    return records.stream().map(record -> ((RawArticle) record).values()).toList();
  }

  static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
