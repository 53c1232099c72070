package org.newstide.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageCharsetTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void aMarkGoesBeforeTheHeaderAndTheHeaderBeforeThePage() {
    byte[] marked = "\uFEFFé".getBytes(StandardCharsets.UTF_16LE);
    byte[] greek = "<meta charset=utf-8>α".getBytes(Charset.forName("ISO-8859-7"));

    assertThat(PageCharset.decode(marked, Optional.of("utf-8"))).isEqualTo("é");
    assertThat(PageCharset.decode(greek, Optional.of("ISO-8859-7"))).endsWith("α");
    assertThat(PageCharset.decode(greek, Optional.of("no-such-set"))).endsWith("\uFFFD");
  }

  @Test
  void thePageSaysIt() {
    String html = "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>“é”";

    assertThat(PageCharset.decode(html.getBytes(WINDOWS_1252), Optional.empty())).isEqualTo(html);
  }

  @Test
  void unlessSaidValidUtf8IsThatAndAllElseIsWindows1252() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, WINDOWS_1252}) {
      assertThat(PageCharset.decode("“café”".getBytes(charset), Optional.empty()))
          .isEqualTo("“café”");
    }
  }

  @Test
  void aPageThatReadsByteByByteIsNotUtf16() {
    String html = "<meta charset='utf-16'>é";

    assertThat(PageCharset.decode(html.getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isEqualTo(html);
  }

  @Test
  void aPageThatWasSavedInUtf8IsThatThoughItSaysAnother() {
    String html = "<meta charset='gbk'>人民网北京四月电";

    assertThat(PageCharset.decode(html.getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isEqualTo(html);
    assertThat(PageCharset.decode(html.getBytes(Charset.forName("GBK")), Optional.empty()))
        .isEqualTo(html);
  }
}
