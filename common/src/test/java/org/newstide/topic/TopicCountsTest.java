package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.Seeds;
import org.newstide.topic.lda.SpectralFit;

/** Measures of topics learnt from texts that are about one of ten things each. */
final class TopicCountsTest {

  private static final int THINGS = 10;
  private static final PlantedTexts TEXTS = new PlantedTexts(THINGS, 10);

  @Test
  void choosesAsManyAsThereAre() {
    List<TopicCount> tried =
        TopicCounts.of(TEXTS.documents(1_000), TEXTS.hashes(), settings(2), 50);
    assertThat(tried).extracting(TopicCount::topics).containsExactly(5, 10, 20);
    assertThat(tried)
        .filteredOn(TopicCount::isChosen)
        .extracting(TopicCount::topics)
        .containsExactly(THINGS);
    TopicCount chosen = tried.get(1);
    assertThat(chosen.stability()).isGreaterThan(.9);
    assertThat(chosen.diversity()).isGreaterThan(.95);
    assertThat(chosen.diversity()).isGreaterThan(tried.get(2).diversity());
    assertThat(chosen.perplexity()).isLessThan(tried.get(0).perplexity());
    assertThat(tried).allSatisfy(count -> assertThat(count.score()).isBetween(0.0, 1.0));
  }

  @Test
  void triesTheLeastWhereTextsAreFew() {
    assertThat(TopicCounts.of(TEXTS.documents(60), TEXTS.hashes(), settings(2), 50))
        .extracting(TopicCount::topics, TopicCount::isChosen)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, true));
  }

  @Test
  void topicsOfWhatThereIsAreStableAndOthersNot() {
    List<Document> documents = TEXTS.documents(600);
    LdaModel found = TopicStability.learnt(documents, TEXTS.hashes(), settings(THINGS));
    assertThat(
            java.util.Arrays.stream(
                TopicStability.of(found, documents, TEXTS.hashes(), settings(THINGS))))
        .allMatch(stability -> stability > .8);
    double[][] mixed = new double[TEXTS.terms()][1];
    IntStream.range(0, TEXTS.terms()).forEach(t -> mixed[t][0] = t % 10 == 0 ? 1 : 0);
    assertThat(
            TopicStability.of(
                LdaModel.ofAmounts(mixed), documents, TEXTS.hashes(), settings(THINGS))[0])
        .as("a term of each thing")
        .isLessThan(.2);
  }

  @Test
  void theJaccardIndexOfTerms() {
    assertThat(TopicStability.jaccard(new int[] {1, 2, 3}, new int[] {3, 4, 1})).isEqualTo(.5);
    assertThat(TopicStability.likeness(new int[][] {{1, 2}}, new int[][] {{3, 4}, {2, 1}}))
        .containsExactly(1);
  }

  private static SpectralFit.Settings settings(int topics) {
    return new SpectralFit.Settings(topics, 1, 4, 0, 0, Seeds.NONE);
  }
}
