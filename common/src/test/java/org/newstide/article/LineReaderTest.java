package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static final int LONGEST = 2000;

  @Test
  void agreesWithSplittingTheWholeText() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      List<String> lines = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < random.nextInt(200); line++) {
        lines.add("x".repeat(random.nextInt(random.nextInt(10) == 0 ? 2 * LONGEST : 40)));
        text.append(lines.get(line)).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      LineReader reader = reader(text.toString());
      for (String line : lines) {
        assertThat(reader.advance()).as("seed %d", seed).isTrue();
        if (reader.isTooLong()) {
          assertThat(line.length()).as("seed %d", seed).isGreaterThanOrEqualTo(LONGEST);
        } else {
          assertThat(reader.bytes()).as("seed %d", seed).hasSize(line.length());
        }
      }
      assertThat(reader.advance()).as("seed %d", seed).isFalse();
      assertThat(reader.number()).isEqualTo(lines.size());
    }
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    LineReader reader = reader("a\nb");
    reader.advance();

    assertThat(reader.advance()).isTrue();
    assertThat(reader.bytes()).containsExactly('b');
    assertThat(reader.advance()).isFalse();
  }

  @Test
  void aLineOfJustTheLimitIsNotTooLong() throws IOException {
    LineReader reader = reader("x".repeat(LONGEST) + "\n" + "x".repeat(LONGEST + 1) + "\n");

    reader.advance();
    assertThat(reader.isTooLong()).isFalse();
    reader.advance();
    assertThat(reader.isTooLong()).isTrue();
    assertThat(reader.bytes()).hasSize(1024);
  }

  private static LineReader reader(String text) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST);
  }
}
