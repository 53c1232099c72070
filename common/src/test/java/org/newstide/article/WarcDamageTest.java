package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newstide.article.Archives.bytes;
import static org.newstide.article.Archives.gzip;
import static org.newstide.article.Archives.joined;
import static org.newstide.article.Archives.member;
import static org.newstide.article.Archives.titles;
import static org.newstide.article.Archives.values;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.article.warc.Captures;

/** Damage to a web archive costs what is damaged, and is told. */
class WarcDamageTest {

  private static final long SEED = Long.getLong("newstide.seed", 13L);

  @Test
  void aFlippedBitCostsOneRecord() throws IOException {
    byte[] first = gzip(member(values("1", "First")));
    byte[] second = gzip(member(values("2", "Second")));
    byte[] third = gzip(member(values("3", "Third")));
    for (int at = 0; at < second.length; at++) {
      byte[] damaged = second.clone();
      damaged[at] ^= 0x10;
      List<SourceRecord> records = read(joined(List.of(first, damaged, third)), ".gz");

      assertThat(titles(records)).as("byte %d", at).startsWith("First").endsWith("Third");
      boolean isTold = records.stream().anyMatch(Reject.class::isInstance);
      // flags of the text kind, time and system of the header say nothing of the data
      assertThat(isTold || titles(records).contains("Second")).as("byte %d", at).isTrue();
    }
  }

  @Test
  void aWrongLengthCostsOneRecord() {
    byte[] first = member(values("1", "First"));
    byte[] third = member(values("3", "Third"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    int length = Integer.parseInt(second.replaceAll("(?s).*?Content-Length: (\\d+).*", "$1"));
    for (Object wrong : List.of(length - 5, length + 5, length + 300, 5_000_000, 0, "many", -1)) {
      byte[] damaged =
          bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong));
      List<SourceRecord> records = read(joined(List.of(first, damaged, third)), "");

      assertThat(titles(records)).as("%s", wrong).containsExactly("First", "Third");
      assertThat(records)
          .as("%s", wrong)
          .filteredOn(Reject.class::isInstance)
          .isNotEmpty()
          .allMatch(reject -> ((Reject) reject).reason() == Reject.Reason.DAMAGED_RECORD);
    }
  }

  @Test
  void aHugeLengthEndsTheFile() {
    byte[] first = member(values("1", "First"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    byte[] damaged =
        bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: 999999999999999999"));
    List<SourceRecord> records = read(joined(List.of(first, damaged)), "");

    assertThat(titles(records)).containsExactly("First");
    assertThat(((Reject) records.get(1)).reason()).isEqualTo(Reject.Reason.UNREADABLE_FILE);
  }

  @Test
  void aHugeLengthCostsOneRecordIfOthersFollow() throws IOException {
    byte[] first = member(values("1", "First"));
    byte[] third = member(values("3", "Third"));
    String second = new String(member(values("2", "Second")), StandardCharsets.UTF_8);
    for (long wrong : new long[] {40_000_000, 999_999_999_999_999_999L}) {
      byte[] damaged =
          bytes(second.replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong));
      List<byte[]> members = List.of(gzip(first), gzip(damaged), gzip(third));
      for (List<SourceRecord> records :
          List.of(read(joined(List.of(first, damaged, third)), ""), read(joined(members), ".gz"))) {
        assertThat(titles(records)).as("%d", wrong).containsExactly("First", "Third");
        assertThat(records).as("%d", wrong).hasSize(3);
      }
    }
  }

  @Test
  void theNextRecordIsFoundWhereverTheReadsEnd() throws IOException {
    byte[] garbage = bytes("garbage\r\n");
    byte[] file = joined(List.of(garbage, member(values("1", "First"))));
    for (int end = garbage.length - 2; end < garbage.length + 8; end++) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(file, 0, end),
              new ByteArrayInputStream(file, end, file.length - end));
      Captures captures = Captures.of(in, false);

      assertThat(captures.next().orElseThrow().fault()).as("%d", end).isPresent();
      assertThat(captures.next().orElseThrow().address())
          .as("%d", end)
          .isEqualTo("https://paper.org/1");
    }
  }

  @Test
  void garbageBetweenRecordsIsTold() {
    byte[] file =
        joined(
            List.of(
                member(values("1", "First")), bytes("garbage\r\n"), member(values("2", "Second"))));
    List<SourceRecord> records = read(file, "");

    assertThat(titles(records)).endsWith("Second");
    assertThat(records).anyMatch(Reject.class::isInstance);
  }

  @Test
  void damagedArchivesGiveRecordsAndRejectsInOrder() throws IOException {
    Random random = new Random(SEED);
    List<byte[]> pages =
        Stream.of("First", "Second", "Third").map(title -> member(values(title, title))).toList();
    byte[] plain = joined(pages);
    byte[] members = joined(pages.stream().map(Archives::gzip).toList());
    for (int number = 0; number < 300; number++) {
      inOrder(read(Damage.of(plain, random), ""), number);
      inOrder(read(Damage.of(members, random), ".gz"), number);
    }
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
  void damagedRealArchivesGiveRecordsAndRejectsInOrder() throws IOException {
    Random random = new Random(SEED);
    List<Path> archives = new ArrayList<>();
    for (String folder : List.of("warc-aut", "warc-warcio")) {
      try (Stream<Path> files = Files.walk(Path.of(System.getenv("NEWSTIDE_DATA"), folder))) {
        files.filter(Files::isRegularFile).sorted().forEach(archives::add);
      }
    }
    for (Path archive : archives) {
      byte[] bytes = Files.readAllBytes(archive);
      String ending = archive.toString().endsWith(".gz") ? ".gz" : "";
      for (int number = 0; number < (bytes.length > 1 << 20 ? 1 : 20); number++) {
        inOrder(read(Damage.of(bytes, random), ending), number);
      }
    }
  }

  private static void inOrder(List<SourceRecord> records, int number) {
    assertThat(records)
        .as("seed %d, file %d", SEED, number)
        .isNotEmpty()
        .extracting(SourceRecord::inputPosition)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static List<SourceRecord> read(byte[] file, String compression) {
    List<SourceRecord> records = new ArrayList<>();
    new WarcFormat()
        .read(new ByteArrayInputStream(file), "file:/a.warc" + compression)
        .forEachRemaining(records::add);
    return records;
  }
}
