package org.newstide.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://host/%0Aalert(1)",
        "\u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://host/x",
        "//host/x",
        "/relative",
        "https:",
        "https://",
        "http://a b/",
        "",
      })
  void nothingButTheWebIsLinked(String url) {
    assertThat(Links.safe(url)).isEmpty();
  }

  @Test
  void webAddressesAreLinked() {
    assertThat(Links.safe(" HTTPS://Example.com/a?b=c&d=e#f "))
        .contains("HTTPS://Example.com/a?b=c&d=e#f");
    assertThat(Links.safe("http://example.com/Grüße"))
        .contains("http://example.com/Gr%C3%BC%C3%9Fe");
  }
}
