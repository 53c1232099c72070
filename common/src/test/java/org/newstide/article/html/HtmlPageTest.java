package org.newstide.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final String SENTENCE =
      "This is a sentence of the page that is long enough to be one. ";

  @Test
  void takesTheTextAndNothingElseInOrder() {
    assertThat(read(Pages.NEWS).paragraphs())
        .containsExactly(
            "Repairs will close the crossing for the whole summer",
            "The council agreed on Thursday to mend the old bridge over the harbour, after years of"
                + " delay and three reports.",
            "What it will cost",
            "It was said to cost nine million, more than the town has for roads in a year.",
            "Four million for steel, which has doubled in price.",
            "Five million for labour.",
            "Builders start in May. Work ends in autumn if the weather holds, officials said.");
  }

  @Test
  void readsWhatTheMarkupSays() {
    HtmlPage page = read(Pages.NEWS);

    assertThat(page.title()).isEqualTo("Council agrees to mend the bridge");
    assertThat(page.authors()).containsExactly("Ada Quay");
    assertThat(page.dates()).containsExactly("2021-03-04T09:30:00Z");
    assertThat(page.url()).contains("https://post.example/2021/bridge");
    assertThat(page.language()).contains("en-GB");
  }

  @Test
  void brokenDataIsPassedOver() {
    HtmlPage page = read(Pages.NEWS.replace("{\"@graph\"", "{{\"@graph\""));

    assertThat(page.title()).isEqualTo("Council agrees to mend the bridge");
    assertThat(page.dates()).containsExactly("2021-03-04T09:30:00Z");
    assertThat(page.authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='DC.date.issued' content='2021-03-04'>",
        "<meta name='sailthru.date' content='2021-03-04'>",
        "<span itemprop='datePublished' content='2021-03-04'>4 March</span>",
        "<meta property='article:modified_time' content='2022-01-01'>"
            + "<div><time datetime='2019-01-01'>an older story</time></div>"
            + "<header><h1>A headline of the page at some length</h1><time datetime='2021-03-04'></time></header>",
        "<script type='application/ld+json'>\n<!-- [{'a': 1}] --></script>"
            + "<script type='application/ld+json'>/* data */ [{\"@type\": \"BlogPosting\","
            + "\"articleBody\": \"two\nlines\", \"datePublished\": \"2021-03-04\"}]</script>"
      })
  void findsTheDateOfPublication(String markup) {
    assertThat(read(markup + "<p>" + SENTENCE).dates()).first().isEqualTo("2021-03-04");
  }

  @Test
  void authorsArePeopleAlone() {
    String markup =
        "<meta property='article:author' content='https://www.facebook.com/post'>"
            + "<meta name='author' content='By Ada Quay and Ben Pier'>";

    assertThat(read(markup).authors()).containsExactly("Ada Quay", "Ben Pier");
  }

  @Test
  void aTextWithLooseNamesIsKept() {
    String html =
        "<div class='comments-enabled'><div class='sidebar'><h1>A headline of some length</h1><p>"
            + SENTENCE.repeat(3)
            + "</div></div>";

    assertThat(read(html).paragraphs()).containsExactly(SENTENCE.repeat(3).strip());
  }

  @Test
  void aCookieTextLongerThanTheArticleIsNoText() {
    String html =
        "<article><h1>A headline of some length</h1><p>%s</article><div id=onetrust-consent-sdk><p>%s</div>"
            .formatted(SENTENCE, SENTENCE.repeat(9));

    assertThat(read(html).paragraphs()).containsExactly(SENTENCE.strip());
  }

  @Test
  void aPullQuoteIsNotSaidTwice() {
    String html =
        "<p>%s</p><blockquote>A harbour needs its old bridge more</blockquote><p>\"A harbour needs its old bridge more,\" she said."
            .formatted(SENTENCE);

    assertThat(read(html).paragraphs())
        .containsExactly(SENTENCE.strip(), "\"A harbour needs its old bridge more,\" she said.");
  }

  @Test
  void aTextThatOnlyTheDataHoldIsTaken() {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"%s\\n\\n%s\"}</script>"
            .formatted(SENTENCE.repeat(4), SENTENCE.repeat(5));

    assertThat(read(data + "<p>Loading the page, please wait for it.").paragraphs())
        .containsExactly(SENTENCE.repeat(4).strip(), SENTENCE.repeat(5).strip());
    assertThat(read(data + "<p>" + SENTENCE.repeat(6)).paragraphs())
        .containsExactly(SENTENCE.repeat(6).strip());
  }

  @Test
  void twoLineBreaksPartParagraphs() {
    assertThat(
            read("<div>%s<br>Two more words.<br><br>Another paragraph begins here.</div>"
                    .formatted(SENTENCE))
                .paragraphs())
        .containsExactly(SENTENCE + "Two more words.", "Another paragraph begins here.");
  }

  @Test
  void aDeepPageIsReadInBoundedWork() {
    String deep = "<div>".repeat(10_000) + "<p>" + SENTENCE;

    assertThat(read(deep).paragraphs()).isEqualTo(List.of(SENTENCE.strip()));
    assertThat(read("<span>".repeat(100_000) + SENTENCE).paragraphs()).hasSize(1);
  }

  @Test
  void namesOfAnyLengthAreReadInBoundedWork() {
    String name = "a-".repeat(500_000);
    String attributes = "x=1 ".repeat(200_000);

    assertThat(read("<div class='%s' %s><p>%s".formatted(name, attributes, SENTENCE)).paragraphs())
        .hasSize(1);
    assertThat(LineFurniture.is("By " + "A".repeat(200) + "1")).isFalse();
  }

  private static HtmlPage read(String html) {
    return HtmlPage.read(html).orElseThrow();
  }
}
