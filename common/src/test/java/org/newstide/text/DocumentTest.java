package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void numbersSentencesAndParagraphsFromTheTitle() {
    Document document = Document.of("A title. Still it", "One. Two.\n\n\u00a0\n\nThree\nfour.");

    assertThat(document.sentences())
        .extracting(Sentence::number, Sentence::paragraph, document::words)
        .containsExactly(
            tuple(0, 0, "A title. Still it"),
            tuple(1, 1, "One."),
            tuple(2, 1, "Two."),
            tuple(3, 2, "Three four."));
  }

  @Test
  void countsOffsetsInTitleTwoNewlinesBody() {
    Document document = Document.of("Title", "Body 😀 here.");

    assertThat(document.text()).isEqualTo("Title\n\nBody 😀 here.");
    assertThat(document.sentences().get(1).tokens())
        .containsExactly(new Token(7, 11, "Body"), new Token(15, 19, "here"));
  }

  @Test
  void hasAnEmptySentenceForAMissingTitle() {
    Document document = Document.of("", "Body.");

    assertThat(document.sentences()).hasSize(2);
    assertThat(document.sentences().get(0)).isEqualTo(new Sentence(0, 0, 0, 0, List.of()));
  }

  @Test
  void hasOnlyATitleIfTheBodyIsEmpty() {
    assertThat(Document.of("Title", "").sentences()).hasSize(1);
  }

  @Test
  void showsWordsWithoutLineBreaksAndNoBreakSpaces() {
    assertThat(Document.of("", "United\n  States\u00a0of").words(2, 20))
        .isEqualTo("United States of");
  }
}
