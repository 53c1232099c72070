package org.newstide.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newstide.article.Damage;

/** Pages with bytes changed, cut out and doubled; -Dnewstide.seed=N tries others. */
class HtmlFuzzTest {

  private static final long SEED = Long.getLong("newstide.seed", 5L);
  private static final int PAGES = 200;

  @Test
  void aDamagedPageIsReadAndGivesNoTextThatIsNotInIt() {
    Random random = new Random(SEED);
    for (int at = 0; at < PAGES; at++) {
      byte[] bytes = Damage.of(Pages.NEWS.getBytes(StandardCharsets.UTF_8), random);
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
}
