package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a/b                             | https://example.org/a/b
          HTTP://WWW.Example.ORG:80/A/b/                      | https://example.org/A/b
          https://example.org:443/a#comments                  | https://example.org/a
          https://example.org:8443/a                          | https://example.org:8443/a
          //example.org/a                                     | https://example.org/a
          https://user:secret@example.org/a                   | https://example.org/a
          https://m.example.org/a                             | https://example.org/a
          https://amp.example.org/a/amp/                      | https://example.org/a
          https://example.org/a/amp?amp=1                     | https://example.org/a
          https://example.org/camp                            | https://example.org/camp
          https://m.co/a                                      | https://m.co/a
          https://www.example.org/                            | https://example.org
          https://example.org?p=12                            | https://example.org?p=12
          https://example.org/a?b=2&utm_source=x&a=1&fbclid=y | https://example.org/a?a=1&b=2
          https://example.org/a?at_medium=RSS&amp;id=7        | https://example.org/a?id=7
          https://example.org/a?CMP=Share&mc_cid=1&gclid=2    | https://example.org/a
          https://example.org/a?refugees=1                    | https://example.org/a?refugees=1
          https://example.org/caf%c3%a9/%7Eme                 | https://example.org/caf%C3%A9/~me
          https://example.org/café                            | https://example.org/caf%C3%A9
          https://example.org/100%                            | https://example.org/100%25
          https://bücher.example/a                            | https://xn--bcher-kva.example/a
          https://IRAN.example.org./a                         | https://iran.example.org/a
          """)
  void givesOneFormToAddressesOfOneArticle(String url, String canonical) {
    assertThat(CanonicalUrl.of(url).map(CanonicalUrl::address)).contains(canonical);
    assertThat(CanonicalUrl.of(canonical).map(CanonicalUrl::address)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/a",
        "deeplink?url=a&module=b",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "ftp://example.org/a",
        "https://",
        "https:///a",
        "https://localhost/a",
        "https://exa mple.org/a",
        "https://..org/a",
        "see https://example.org/a"
      })
  void takesNothingElse(String text) {
    assertThat(CanonicalUrl.of(text)).isEmpty();
  }

  @Test
  void slashesWithoutEndTakeNoTime() {
    assertThat(CanonicalUrl.of("https://example.org" + "/".repeat(5_000) + "a")).isPresent();
    assertThat(CanonicalUrl.of("https://example.org/" + "a".repeat(9_000))).isEmpty();
  }

  @Test
  void knowsHomePages() {
    assertThat(CanonicalUrl.of("https://www.example.org/?utm_source=x#top"))
        .contains(new CanonicalUrl("example.org", "https://example.org", true));
    assertThat(CanonicalUrl.of("https://www.example.org/?p=1").orElseThrow().isHomePage())
        .isFalse();
  }
}
