package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void keepsWrappedLinesTogether() {
    assertThat(paragraphs("one\ntwo\n\nthree")).containsExactly("one\ntwo", "three");
  }

  @Test
  void endsAtALineOfBlanks() {
    assertThat(paragraphs("one\n \u00a0\t\r\ntwo")).containsExactly("one", "two");
  }

  @Test
  void endsBeforeAListItem() {
    assertThat(paragraphs("list:\n- one\n• two\n  wrapped"))
        .containsExactly("list:", "- one", "• two\n  wrapped");
  }

  @Test
  void takesADashWithoutABlankForAWord() {
    assertThat(paragraphs("minus\n-5 degrees")).containsExactly("minus\n-5 degrees");
  }

  private static List<String> paragraphs(String text) {
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Paragraphs.end(text, start);
      found.add(text.substring(start, end).replaceAll("^[\\s\u00a0]+", ""));
      start = end + 1;
    }
    return found;
  }
}
