package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SetPhrasesTest {

  /** As {@link Furniture#sentenceLimit} has it for few stories. */
  private static final int MANY = 5;

  @Test
  void whatManyStoriesSayAlikeIsASetPhrase() {
    List<String> stories = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      stories.add(
          "The President declared that a flood disaster exists in %s."
              .formatted(i % 2 == 0 ? "Ohio" : "Utah"));
    }
    stories.add("The disaster ruined Ohio, and Utah sent help.");
    // "disaster" stands in five set phrases and once alone, "Ohio" and "Utah" never in one.
    assertThat(share("disaster", stories)).isCloseTo(5 / 6.0, within(1e-9));
    assertThat(share("flood", stories)).isEqualTo(1);
    assertThat(share("Ohio", stories)).isZero();
    assertThat(share("disaster", stories.subList(1, stories.size()))).isZero();
  }

  @Test
  void aStoryThatRepeatsItselfCountsOnce() {
    List<String> stories =
        List.of("The President declared that a flood disaster exists. ".repeat(MANY), "Ohio.");
    assertThat(share("disaster", stories)).isZero();
  }

  private static double share(String term, List<String> stories) {
    Texts texts = Texts.of(stories.toArray(String[]::new));
    Vocabulary vocabulary = texts.vocabulary(1, stories.size());
    return SetPhrases.shares(texts.codes(), vocabulary)[vocabulary.texts().indexOf(term)];
  }
}
