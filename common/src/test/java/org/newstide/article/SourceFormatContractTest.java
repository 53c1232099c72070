package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

/** What holds for every format of files: a new one adds how its files are written. */
abstract class SourceFormatContractTest {

  private static final List<Map<RecordField, String>> THREE =
      List.of(
          Map.of(RecordField.TITLE, "Grüße aus Peking", RecordField.BODY, "Zwei 🐼.\n\nAbsatz"),
          Map.of(RecordField.TITLE, "Second"),
          Map.of(RecordField.TITLE, "Third", RecordField.PUBLISHED, "2021-01-15"));

  /** The format, with every field under its own name. */
  abstract SourceFormat format();

  /** A file's ending, without that of a compression. */
  abstract String ending();

  /** What a file can hold; of a format whose files are one article, that one. */
  List<Map<RecordField, String>> records() {
    return THREE;
  }

  /** Of the records of a file that breaks off in a copy of them, those that are kept. */
  List<Map<RecordField, String>> keptBeforeABreak() {
    return records();
  }

  /** A file of records, uncompressed. */
  abstract byte[] file(List<Map<RecordField, String>> records);

  @Test
  void givesTheRecordsInOrderWithTheirPlace() {
    List<SourceRecord> records = read(file(records()), "");

    assertThat(records).allMatch(RawArticle.class::isInstance);
    assertThat(values(records)).isEqualTo(records());
    assertThat(records).extracting(SourceRecord::inputFile).containsOnly(name(""));
    assertThat(records).extracting(SourceRecord::inputPosition).isSorted().doesNotHaveDuplicates();
    assertThat(records.get(0).inputPosition()).isPositive();
  }

  @Test
  void readsGzipOfSeveralMembers() throws IOException {
    byte[] file = file(records());
    byte[] members = join(gzip(part(file, 0, 30)), gzip(part(file, 30, file.length)));

    assertThat(values(read(members, ".gz"))).isEqualTo(records());
  }

  @Test
  void readsGzipFromAStreamThatNeverSaysWhatIsAvailable() throws IOException {
    byte[] file = file(records());
    byte[] members = join(gzip(part(file, 0, 30)), gzip(part(file, 30, file.length)));
    InputStream shy =
        new ByteArrayInputStream(members) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, 7));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };

    assertThat(values(all(format().read(shy, name(".gz"))))).isEqualTo(records());
  }

  @Test
  void readsBzip2OfSeveralStreams() throws IOException {
    byte[] file = file(records());
    byte[] streams = join(bzip2(part(file, 0, 30)), bzip2(part(file, 30, file.length)));

    assertThat(values(read(streams, ".bz2"))).isEqualTo(records());
  }

  @Test
  void keepsWhatCameBeforeTheBreakOfACutGzip() throws IOException {
    byte[] whole = join(gzip(file(records())), gzip(file(records())));
    List<SourceRecord> records = read(part(whole, 0, whole.length - 12), ".gz");

    List<Map<RecordField, String>> kept = keptBeforeABreak();
    assertThat(values(records.subList(0, kept.size()))).isEqualTo(kept);
    assertBreak(records);
  }

  @Test
  void noticesAWrongCheckSum() throws IOException {
    byte[] damaged = gzip(file(records()));
    damaged[damaged.length - 8]++;

    assertBreak(read(damaged, ".gz"));
  }

  @Test
  void noticesADamagedHeaderOfALaterMember() throws IOException {
    byte[] first = gzip(file(records()));
    byte[] damaged = join(first, gzip(file(records())));
    damaged[first.length]++;

    assertBreak(read(damaged, ".gz"));
  }

  @Test
  void noticesDamageWithinBzip2() throws IOException {
    byte[] whole = bzip2(file(records()));
    // after "BZh9", before the last byte, which may be padding
    for (int at = 4; at < whole.length - 1; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      if (isHarmless(damaged)) {
        continue;
      }
      List<SourceRecord> records = read(damaged, ".bz2");
      assertThat(records.get(records.size() - 1))
          .as("byte %d of %d", at, whole.length)
          .isInstanceOf(Reject.class);
      assertThat(reason(records)).as("byte %d", at).isEqualTo(Reject.Reason.UNREADABLE_FILE);
    }
  }

  @Test
  void keepsWhatCameBeforeAnErrorOfTheStore() {
    InputStream bytes = new ByteArrayInputStream(file(records()));
    List<SourceRecord> records =
        all(format().read(new FailingAtEnd(bytes, "connection reset"), name("")));

    assertBreak(records);
    assertThat(((Reject) records.get(records.size() - 1)).detail()).contains("connection reset");
  }

  @Test
  void saysThatAFileIsNotWhatItsNameSays() {
    List<SourceRecord> records = read(file(records()), ".gz");

    assertThat(records).hasSize(1);
    assertBreak(records);
  }

  @Test
  void saysWhichCompressionsAreRead() {
    List<SourceRecord> records = read(file(records()), ".XZ");

    assertThat(records).hasSize(1);
    assertThat(((Reject) records.get(0)).detail()).contains(".xz").contains(".gz, .bz2");
  }

  @Test
  void givesOneRejectForAnEmptyFile() throws IOException {
    for (String compression : List.of("", ".gz", ".bz2")) {
      List<SourceRecord> records = read(new byte[0], compression);

      assertThat(records).hasSize(1);
      assertThat(records.get(0).inputPosition()).isEqualTo(1);
      assertThat(reason(records)).isEqualTo(Reject.Reason.EMPTY_FILE);
    }
    assertThat(reason(read(gzip(file(List.of())), ".gz"))).isEqualTo(Reject.Reason.EMPTY_FILE);
  }

  @Test
  void endsAfterTheLastRecord() {
    Iterator<SourceRecord> records =
        format().read(new ByteArrayInputStream(file(records())), name(""));
    all(records);

    assertThat(records.hasNext()).isFalse();
    assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void canBeSentToAnotherMachine() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(format());
    }
  }

  /** The records of a file with these bytes. */
  final List<SourceRecord> read(byte[] bytes, String compression) {
    return all(format().read(new ByteArrayInputStream(bytes), name(compression)));
  }

  private void assertBreak(List<SourceRecord> records) {
    assertThat(reason(records)).isEqualTo(Reject.Reason.UNREADABLE_FILE);
    assertThat(records).extracting(SourceRecord::inputPosition).isSorted().doesNotHaveDuplicates();
  }

  private static Reject.Reason reason(List<SourceRecord> records) {
    SourceRecord last = records.get(records.size() - 1);
    assertThat(last).isInstanceOf(Reject.class);
    return ((Reject) last).reason();
  }

  private String name(String compression) {
    return "file:/corpus/news" + ending() + compression;
  }

  private static List<SourceRecord> all(Iterator<SourceRecord> records) {
    List<SourceRecord> all = new ArrayList<>();
    records.forEachRemaining(all::add);
    return all;
  }

  private static List<Map<RecordField, String>> values(List<SourceRecord> records) {
    return records.stream().map(record -> ((RawArticle) record).values()).toList();
  }

  /** Whether the change is in what bzip2 does not use, such as the code of no byte. */
  private boolean isHarmless(byte[] bzip2) {
    try (InputStream in = new BZip2CompressorInputStream(new ByteArrayInputStream(bzip2), true)) {
      return Arrays.equals(in.readAllBytes(), file(records()));
    } catch (IOException | RuntimeException noticed) {
      return false;
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  /** Fails where the bytes end. */
  private static final class FailingAtEnd extends InputStream {

    private final InputStream bytes;
    private final String message;

    FailingAtEnd(InputStream bytes, String message) {
      this.bytes = bytes;
      this.message = message;
    }

    @Override
    public int read() throws IOException {
      failAtEnd();
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      failAtEnd();
      return bytes.read(into, offset, length);
    }

    private void failAtEnd() throws IOException {
      if (bytes.available() == 0) {
        throw new IOException(message);
      }
    }
  }
}
