package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A bar stands where a sentence must end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. |We left.",
        "Did it? |Yes! |Well… |So it did.",
        "“It did.” |She left (early.) |We stayed.",
        "Gen. Milley met Sen. Warner and J. Biden on Jan. 6 in St. Louis.",
        "He lives on Main St. |The house is old.",
        "In the U.S. Senate. |It is in the U.S. |The visit ends.",
        "Apple Inc. said so. |It bought Beats Inc. |The price is not known.",
        "The answer is no. |The vote was in May. |Resolution No. 12 failed.",
        "A work of art. |Under Art. 5 it holds. |Sec. 301 does not.",
        "Some, e.g. The Hague, agree; others, i.e. Britain, do not.",
        "Growth was 2.7 percent. |In 2020 it was 3.5. |Next year?",
        "1. Peace. |2. Trade.",
        "It cost 1 billion... and then some. |It cost more... |Then it ended.",
        "So do I. |We agree.",
        "“Why?” he asked.",
        "At 9 a.m. Monday it began."
      })
  void endsSentencesAtTheBars(String marked) {
    assertThat(sentences(marked.replace("|", ""))).isEqualTo(parts(marked));
  }

  @Test
  void endsASentenceBeforeANoBreakSpace() {
    assertThat(sentences("Thank you, Jen.\u00a0 Just one more.\u00a0"))
        .containsExactly("Thank you, Jen.", "Just one more.");
  }

  @Test
  void findsNoSentenceInBlanks() {
    assertThat(sentences(" \u00a0\n")).isEmpty();
  }

  private static List<String> parts(String marked) {
    return List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.spans(text, 0, text.length()).stream()
        .map(span -> text.substring(span[0], span[1]))
        .toList();
  }
}
