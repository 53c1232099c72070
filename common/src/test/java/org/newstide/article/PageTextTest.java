package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageTextTest {

  private static final List<String> PAGE =
      """
      Skip to content
      Home
      World
      Asia
      Sign in
      Xi and Putin agree on gas from Siberia
      The pipeline is to bring gas to the north of China
      By Jane Doe
      Published May 14, 2024
      Xi Jinping and Vladimir Putin in Beijing on Tuesday (Photo: AFP)
      Xi Jinping and Vladimir Putin agreed on Tuesday that gas from Siberia will go to China.
      It will cost more than any other pipeline before it, both of them said in Beijing.
      ALSO SEE
      Oil prices fall again
      What the pipeline will cost
      The foreign ministers had met before, and had spoken about the price for many hours.
      They agreed on it only on Monday, when a minister flew to Moscow once more.
      What comes next
      Work on the pipeline will begin in the spring, said the president of the company.
      It is to end in five years, he told reporters who had come to the gas field.
      Reuters with additional editing by John Roe
      Related
      Oil prices fall again
      Steel prices rise to the highest of the year
      Privacy policy
      All rights reserved
      """
          .lines()
          .toList();

  @Test
  void thePartsOfTheArticle() {
    PageText page = PageText.of(PAGE, Set.of());

    assertThat(page.title()).isEqualTo("Xi and Putin agree on gas from Siberia");
    assertThat(page.standfirst()).isEqualTo("The pipeline is to bring gas to the north of China");
    assertThat(page.date()).contains("May 14, 2024");
    assertThat(page.agency()).isEqualTo("Reuters");
    assertThat(page.authors()).isEqualTo("Jane Doe");
    assertThat(page.paragraphs())
        .hasSize(7)
        .startsWith(PAGE.get(10))
        .contains("What comes next")
        .endsWith(PAGE.get(19));
  }

  @Test
  void eachLineTakenOutHasAReason() {
    PageText page = PageText.of(PAGE, Set.of());

    assertThat(page.removed())
        .hasSize(PAGE.size() - 9)
        .extracting(RemovedLine::text, RemovedLine::reason)
        .contains(
            tuple("World", Removal.OUTSIDE),
            tuple("By Jane Doe", Removal.BYLINE),
            tuple("Published May 14, 2024", Removal.DATE),
            tuple(PAGE.get(9), Removal.CAPTION),
            tuple("ALSO SEE", Removal.POINTER),
            tuple("What the pipeline will cost", Removal.HEADLINE),
            tuple("Oil prices fall again", Removal.REPEATED),
            tuple("Privacy policy", Removal.CONSENT),
            tuple("All rights reserved", Removal.RIGHTS));
  }

  @Test
  void aLineOfManyArticlesOfTheSourceIsFurniture() {
    String recurring = PAGE.get(15);

    assertThat(PageText.of(PAGE, Set.of(recurring)).removed())
        .contains(new RemovedLine(16, Removal.RECURRING, recurring));
  }

  @Test
  void aTitleOfManyPagesIsNoTitle() {
    List<String> page = new ArrayList<>(PAGE);
    page.add(6, "Xi Jinping and Vladimir Putin: all about gas in Siberia and China");

    assertThat(PageText.of(page, Set.of()).title()).isEqualTo(page.get(6));
    assertThat(PageText.of(page, Set.of(page.get(6))).title()).isEqualTo(page.get(5));
  }

  @Test
  void aPageIsKnownByItsFurniture() {
    assertThat(PageSigns.isPage(PAGE)).isTrue();
    assertThat(PageSigns.isPage(PAGE.subList(5, 8))).isFalse();
    assertThat(PageSigns.isPage(List.of("Share", "Share", "Share", "They met."))).isFalse();
    assertThat(PageSigns.isPage(Collections.nCopies(12, "новости дня"))).isTrue();
    assertThat(PageSigns.isPage(Collections.nCopies(11, "новости дня"))).isFalse();
  }

  @Test
  void aPageWithoutAnArticleHasNone() {
    PageText page = PageText.of(List.of("Home", "World", "Sign in"), Set.of());

    assertThat(page.title()).isEmpty();
    assertThat(page.standfirst()).isEmpty();
    assertThat(page.paragraphs()).isEmpty();
    assertThat(page.removed()).hasSize(3);
  }
}
