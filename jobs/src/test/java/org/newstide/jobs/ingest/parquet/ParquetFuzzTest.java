package org.newstide.jobs.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.article.RawArticle;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;
import org.newstide.article.SourceRecord;

/** Files with bytes changed, cut out and doubled; -Dnewstide.seed=N tries others. */
final class ParquetFuzzTest {

  private static final long SEED = Long.getLong("newstide.seed", 5L);
  private static final int ROUNDS = Integer.getInteger("newstide.rounds", 1000);
  private static final int ROWS = 60;

  /** What reading a file of some kilobytes may take of the heap, all in all. */
  private static final long MOST_ALLOCATED = 128 << 20;

  private static final Map<RecordField, String> FIELDS =
      Map.of(
          RecordField.TITLE, "title",
          RecordField.BODY, "body",
          RecordField.PUBLISHED, "published",
          RecordField.SOURCE, "meta.source");

  private static final MessageType TYPE =
      MessageTypeParser.parseMessageType(
          """
          message m {
            required binary title (STRING);
            optional group body (LIST) { repeated group list { optional binary element (STRING); } }
            optional int64 published (TIMESTAMP(MICROS,true));
            optional group meta { optional binary source (STRING); }
          }
          """);

  @TempDir private Path folder;

  @Test
  void aDamagedFileGivesRecordsInOrderAndTypedRejectsWithinBounds() throws IOException {
    Random random = new Random(SEED);
    List<byte[]> files = files();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Set<Reject.Reason> reasons = new HashSet<>();
    int whole = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = files.get(random.nextInt(files.size())).clone();
      bytes = damaged(bytes, random);
      Path file = Files.write(folder.resolve("damaged"), bytes);
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      List<SourceRecord> records;
      try {
        records = ParquetFiles.read(file, FIELDS);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed %d, round %d".formatted(SEED, round), e);
      }
      long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
      assertThat(allocated).as("seed %d, round %d", SEED, round).isLessThan(MOST_ALLOCATED);
      assertThat(records).as("seed %d, round %d", SEED, round).isNotEmpty();
      assertThat(records)
          .as("seed %d, round %d", SEED, round)
          .extracting(SourceRecord::inputPosition)
          .isSorted()
          .doesNotHaveDuplicates();
      whole +=
          records.size() == ROWS && records.stream().allMatch(RawArticle.class::isInstance) ? 1 : 0;
      records.stream()
          .filter(Reject.class::isInstance)
          .forEach(reject -> reasons.add(((Reject) reject).reason()));
    }
    assertThat(reasons).contains(Reject.Reason.UNREADABLE_FILE, Reject.Reason.NOT_UTF8);
    assertThat(whole).as("files that were not damaged where it matters").isBetween(1, ROUNDS / 2);
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] bytes = file;
    // the footer, which every other thing hangs on, is damaged as often as all else
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
    int footer = bytes.length - 8 - length;
    for (int times = random.nextInt(3); times >= 0; times--) {
      int from =
          random.nextBoolean() || footer >= bytes.length
              ? random.nextInt(bytes.length)
              : footer + random.nextInt(bytes.length - footer);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
      switch (random.nextInt(6)) {
        case 0 -> bytes = joined(bytes, from, bytes, to);
        case 1 -> bytes = joined(bytes, to, bytes, from);
        case 2 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
        case 3 -> Arrays.fill(bytes, from, Math.min(bytes.length, from + 5), (byte) 0xFF);
        default -> bytes[from] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] one, int end, byte[] other, int from) {
    byte[] both = Arrays.copyOf(one, end + other.length - from);
    System.arraycopy(other, from, both, end, other.length - from);
    return both.length == 0 ? one : both;
  }

  /** Files of every codec and version of pages, with and without check sums. */
  private List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (WriterVersion version : WriterVersion.values()) {
      for (boolean checked : new boolean[] {true, false}) {
        for (CompressionCodecName codec :
            List.of(
                CompressionCodecName.UNCOMPRESSED,
                CompressionCodecName.SNAPPY,
                CompressionCodecName.ZSTD)) {
          Path file = folder.resolve(version + "-" + checked + "-" + codec);
          try (ParquetWriter<Group> writer =
              ExampleParquetWriter.builder(new LocalOutputFile(file))
                  .withType(TYPE)
                  .withCompressionCodec(codec)
                  .withWriterVersion(version)
                  .withPageWriteChecksumEnabled(checked)
                  .withRowGroupRowCountLimit(25)
                  .withPageRowCountLimit(10)
                  .build()) {
            for (int row = 0; row < ROWS; row++) {
              writer.write(row(row));
            }
          }
          files.add(Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static Group row(int number) {
    Group row = new SimpleGroupFactory(TYPE).newGroup();
    row.append("title", "Report number " + number).append("published", 1_610_742_000_000_000L);
    Group body = row.addGroup("body");
    for (int paragraph = 0; paragraph < number % 4; paragraph++) {
      body.addGroup("list").append("element", "Rain fell on the capital.");
    }
    row.addGroup("meta").append("source", number % 2 == 0 ? "north" : "south");
    return row;
  }
}
