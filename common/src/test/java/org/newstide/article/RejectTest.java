package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectTest {

  @Test
  void anExcerptHasNoControlCharactersAndNoHalfCharacters() {
    assertThat(excerpt("a\u0000b\nc\u001b[31m\ud800")).isEqualTo("a b c [31m");
    assertThat(excerpt("x".repeat(199) + "🐼")).isEqualTo("x".repeat(199));
    assertThat(excerpt("x".repeat(198) + "🐼yz")).isEqualTo("x".repeat(198) + "🐼");
  }

  @Test
  void reasonsAreWrittenInSmallLettersWithHyphens() {
    assertThat(Reject.Reason.UNREADABLE_FILE).hasToString("unreadable-file");
    assertThat(Reject.Reason.NOT_UTF8).hasToString("not-utf8");
  }

  private static String excerpt(String record) {
    return Reject.of("file:/a", 1, Reject.Reason.NOT_JSON, "", record).excerpt();
  }
}
