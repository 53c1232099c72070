package org.newstide.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    Markup out = new Markup().element("p", "<b> & 'é'", "title", "\"><script>");
    assertThat(out.document())
        .isEqualTo(
            "<!DOCTYPE html><p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &apos;é&apos;</p>\n");
  }

  @Test
  void charactersThatNoDocumentMayHoldAreDropped() {
    assertThat(new Markup().text("a\u0000b\u0008c\ud800d\ufffee").document()).contains("abcde");
  }

  @Test
  void anOpenElementIsNoDocument() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Markup().open("p").document())
        .withMessageContaining("[p]");
  }
}
