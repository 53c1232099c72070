package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit < 5 % and loss > 3 %",
        "if a <b then c",
        "I <3 Beijing",
        "a<b",
        "Write to <desk@example.org>.",
        "See <https://example.org/a>",
        "AT&T, R&D; x&copy",
        "Said <inaudible> twice",
        "He wants children to read more.",
        "Trade talks continue [...] on Monday",
        "The post office appeared first",
        "One.\n\nTwo,\nthree."
      })
  void plainTextStaysAsItIs(String text) {
    assertThat(CleanText.body(text)).isEqualTo(text);
  }

  @Test
  void markupBecomesParagraphsAndLines() {
    assertThat(
            CleanText.body(
                "<div><p>One <em>two</em>\n three.</p><p>Four<br/>five</p></div><script>x()</script>"
                    + "<table><tr><td>a</td><td>b</td></tr></table><img src=\"x\" alt=\"y\">"))
        .isEqualTo("One two three.\n\nFour\nfive\n\na b");
  }

  @Test
  void insideMarkupNoTextIsLost() {
    assertThat(CleanText.body("<p>Profit <5 %, to <desk@example.org>, a < b</p>"))
        .isEqualTo("Profit <5 %, to <desk@example.org>, a < b");
  }

  @Test
  void lineBreaksCountWhereMarkupHasNoBlocks() {
    assertThat(CleanText.body("One <b>two</b>\nthree\n\nfour")).isEqualTo("One two\nthree\n\nfour");
    assertThat(CleanText.body("One\n\ntwo<br>three\nfour")).isEqualTo("One\n\ntwo\nthree four");
    assertThat(CleanText.body("<p>a</p><pre>b\n  c</pre>")).isEqualTo("a\n\nb\nc");
  }

  @Test
  void listsOfLinksGoAndOtherListsStay() {
    assertThat(
            CleanText.body(
                "<p>One</p><ul><li><a href='x'>Live: other news</a></li></ul>"
                    + "<p> <span>Related: </span><a href='y'>Another article</a> </p>"
                    + "<ul><li>Two</li><li><a href='z'>Three</a></li></ul>"))
        .isEqualTo("One\n\nTwo\n\nThree");
  }

  @Test
  void aTagThatTheFeedCutOffGoes() {
    assertThat(CleanText.body("One two <a href=\"https://exam")).isEqualTo("One two");
  }

  @Test
  void entitiesBecomeCharactersHoweverOftenEscaped() {
    assertThat(CleanText.title("Xi&amp;#39;s &amp;amp;quot;plan&quot; &#8211; &#163;5 &#146;"))
        .isEqualTo("Xi's \"plan\" – £5 ’");
    assertThat(CleanText.body("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; three&lt;/p&gt;"))
        .isEqualTo("One\n\nTwo & three");
  }

  @Test
  void invisibleAndOddCharactersGetOneForm() {
    assertThat(
            CleanText.body(
                "\uFEFFCOVID-\u206019\u00A0 is co\u00ADming\t \u200Bnow \r\n\r\n\r\n \nCafe\u0301\u0000\u2028x\ud800 "))
        .isEqualTo("COVID-19 is coming now\n\nCafé\nx\uFFFD");
    assertThat(CleanText.body("👩\u200D🚀 می\u200Cخواهم a\u200Cb"))
        .isEqualTo("👩\u200D🚀 می\u200Cخواهم ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One two. Continue reading...",
        "One two.\nContinue reading",
        "One two. Read more »",
        "One two. Read more",
        "One two.\n\nREAD MORE",
        "One two. […]",
        "One two. [...]",
        "One two. The post Xi and Putin meet appeared first on The Paper.",
        "<p>One two.</p> <a href=\"https://example.org\">Continue reading...</a>",
        "<p>One two. [&hellip;]</p><p>The post <a href='x'>Xi</a> appeared first on <a>Paper</a>.</p>"
      })
  void whatAFeedAppendsGoes(String text) {
    assertThat(CleanText.body(text)).isEqualTo("One two.");
  }

  @Test
  void aBodyOfNothingElseIsEmpty() {
    assertThat(CleanText.body("<a href=\"x\">Continue reading...</a>")).isEmpty();
    assertThat(CleanText.body("<img src=\"x\"/><br/>&nbsp;")).isEmpty();
  }

  @Test
  void aTitleHasOneLine() {
    assertThat(CleanText.title(" <a href=\"x\">World Cup\n 2022</a><br>live&nbsp;"))
        .isEqualTo("World Cup 2022 live");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " \n",
        "amp;",
        "&amp;",
        "<",
        "<p ",
        "<b>",
        "Read more\n",
        "[…]",
        ".",
        "<ul><li>",
        "&lt;"
      })
  void longRunsOfAnythingTakeNoTime(String part) {
    String run = part.repeat(5_000);

    assertThat(CleanText.body("<p>a" + run + "b</p>")).startsWith("a");
    assertThat(CleanText.body("a " + run).length()).isLessThanOrEqualTo(run.length() + 2);
  }

  @Test
  void cleanTextIsCleanAlready() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<",
            ">",
            "b",
            "&",
            "amp;",
            "lt;",
            "#39;",
            "gt;",
            " ",
            "\n",
            "\r",
            "\u00A0",
            "\u200D",
            "e",
            "\u0301",
            "\u212A",
            "\u0338",
            "🐼",
            "\ud800",
            "word.",
            "Continue reading...",
            "[...]",
            "<br>",
            "<a href=\"x\">",
            "</a>",
            "<ul><li>",
            "</ul>",
            "<!--",
            "-->",
            "<pre>",
            "Read more",
            "...",
            "\"",
            "'",
            "=",
            "\u2029",
            "script");
    for (int round = 0; round < 3_000; round++) {
      String raw =
          random
              .ints(random.nextInt(25), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining());
      String body = CleanText.body(raw);
      String title = CleanText.title(raw);
      assertThat(CleanText.body(body)).as("body of <%s>, seed %d", raw, seed).isEqualTo(body);
      assertThat(CleanText.title(title)).as("title of <%s>, seed %d", raw, seed).isEqualTo(title);
      assertThat(title).doesNotContain("\n");
    }
  }
}
