package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the ranges of a file give is what the whole file gives; -Dnewstide.seed=N tries others. */
class JsonlRangeTest {

  private static final long SEED = Long.getLong("newstide.seed", 11L);
  private static final int FILES = 400;
  private static final String FILE = "file:/corpus/news.jsonl";
  private static final JsonlFormat FORMAT =
      new JsonlFormat(Map.of(RecordField.TITLE, "title", RecordField.BODY, "body"));

  private static final List<String> LINES =
      List.of(
          "{\"title\":\"a\"}",
          "{\"title\":\"Grüße aus Peking\",\"body\":\"北京 🐼\"}",
          "no json",
          "",
          "   ",
          "\r",
          "[]",
          "{\"title\":\"" + "long ".repeat(30) + "\"}");

  @Test
  void theRangesOfAFileGiveEachRecordOnce() throws IOException {
    Random random = new Random(SEED);
    for (int n = 0; n < FILES; n++) {
      byte[] file = file(random);
      int size = 1 + random.nextInt(1 + random.nextInt(80));
      assertThat(texts(ranges(file, size)))
          .as("seed %d, file %d, ranges of %d bytes", SEED, n, size)
          .isEqualTo(texts(whole(file)));
    }
  }

  @Test
  void aPositionIsThatOfTheFirstByte() throws IOException {
    Random random = new Random(SEED);
    for (int n = 0; n < FILES; n++) {
      byte[] file = file(random);
      for (SourceRecord record : ranges(file, 1 + random.nextInt(40))) {
        int at = (int) record.inputPosition() - 1;
        String line = new String(file, at, file.length - at, StandardCharsets.UTF_8);
        assertThat(at == 0 || file[at - 1] == '\n').as("seed %d, file %d", SEED, n).isTrue();
        if (record instanceof RawArticle raw) {
          assertThat(line.replace("\uFEFF", ""))
              .startsWith("{\"title\":\"" + raw.value(RecordField.TITLE).orElseThrow());
        }
      }
    }
  }

  @Test
  void aFileOfBlankLinesIsOneReject() throws IOException {
    List<SourceRecord> records = ranges("\n  \n\r\n \n\n".getBytes(StandardCharsets.UTF_8), 3);

    assertThat(records).singleElement().isInstanceOf(Reject.class);
    assertThat(((Reject) records.get(0)).reason()).isEqualTo(Reject.Reason.EMPTY_FILE);
    assertThat(records.get(0).inputPosition()).isEqualTo(1);
  }

  @Test
  void aLineThatIsTooLongIsOneRejectHoweverManyRangesItFills() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("{\"title\":\"first\"}\n".getBytes(StandardCharsets.UTF_8));
    byte[] endless = new byte[JsonlFormat.LONGEST_LINE + 1];
    Arrays.fill(endless, (byte) 'x');
    file.writeBytes(endless);
    file.writeBytes("\n{\"title\":\"last\"}".getBytes(StandardCharsets.UTF_8));

    List<SourceRecord> records = ranges(file.toByteArray(), 5 << 20);

    assertThat(texts(records)).isEqualTo(texts(whole(file.toByteArray()))).hasSize(3);
    assertThat(((Reject) records.get(1)).reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
  }

  @Test
  void whatIsCompressedCannotBeSplit() {
    assertThat(FORMAT.splits("s3a://bucket/a.jsonl")).isTrue();
    assertThat(FORMAT.splits("s3a://bucket/a.jsonl.GZ")).isFalse();
    assertThat(FORMAT.splits("s3a://bucket/a.jsonl.bz2")).isFalse();
    assertThat(FORMAT.splits("s3a://bucket/a.jsonl.zst")).isFalse();
  }

  private static byte[] file(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    for (int lines = random.nextInt(8); lines > 0; lines--) {
      text.append(LINES.get(random.nextInt(LINES.size())));
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    if (random.nextBoolean()) {
      text.append(LINES.get(random.nextInt(LINES.size())));
    }
    String content = text.toString();
    return (content.isEmpty() ? "\n" : content).getBytes(StandardCharsets.UTF_8);
  }

  private static List<SourceRecord> whole(byte[] file) {
    List<SourceRecord> all = new ArrayList<>();
    FORMAT.read(new ByteArrayInputStream(file), FILE).forEachRemaining(all::add);
    return all;
  }

  private static List<SourceRecord> ranges(byte[] file, int size) throws IOException {
    List<SourceRecord> all = new ArrayList<>();
    for (long from = 0; from < file.length; from += size) {
      ByteRange range = new ByteRange(from, Math.min(from + size, file.length));
      ByteArrayInputStream in = new ByteArrayInputStream(file);
      in.skipNBytes(JsonlFormat.begin(range));
      FORMAT.read(in, FILE, range).forEachRemaining(all::add);
    }
    return all;
  }

  /** Records without their positions. */
  private static List<String> texts(List<SourceRecord> records) {
    return records.stream()
        .map(
            record ->
                record instanceof Reject reject
                    ? reject.reason() + " " + reject.excerpt()
                    : ((RawArticle) record).values().toString())
        .toList();
  }
}
