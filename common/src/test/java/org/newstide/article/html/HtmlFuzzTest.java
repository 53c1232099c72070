package org.newstide.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages with bytes changed, cut out and doubled; -Dnewstide.seed=N tries others. */
class HtmlFuzzTest {

  private static final long SEED = Long.getLong("newstide.seed", 5L);
  private static final int PAGES = 200;

  @Test
  void aDamagedPageIsReadAndGivesNoTextThatIsNotInIt() {
    Random random = new Random(SEED);
    for (int at = 0; at < PAGES; at++) {
      byte[] bytes = damaged(Pages.NEWS.getBytes(StandardCharsets.UTF_8), random);
      String html = HtmlPage.text(bytes, Optional.empty());
      HtmlPage page = HtmlPage.read(html).orElseThrow();
      String all = Headline.letters(Jsoup.parse(html).wholeText());
      int from = 0;
      for (String paragraph : page.paragraphs()) {
        int found = all.indexOf(Headline.letters(paragraph), from);
        assertThat(found).as("seed %d, page %d: %s", SEED, at, paragraph).isNotNegative();
        from = found;
      }
    }
  }

  private static byte[] damaged(byte[] page, Random random) {
    byte[] bytes = page.clone();
    for (int times = random.nextInt(12); times >= 0; times--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(200));
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(bytes, from, bytes, Math.max(from, to));
            case 1 -> joined(bytes, to, bytes, from);
            case 2 -> changed(bytes, from, (byte) random.nextInt(256));
            default -> changed(bytes, from, (byte) "<>\"'&/={}[]-!".charAt(random.nextInt(13)));
          };
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  /** The first bytes of one, then those of the other from a place on. */
  private static byte[] joined(byte[] one, int end, byte[] other, int from) {
    byte[] both = Arrays.copyOf(one, end + other.length - from);
    System.arraycopy(other, from, both, end, other.length - from);
    return both.length == 0 ? one : both;
  }
}
