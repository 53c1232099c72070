package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts whose topics are known: topic k has terms 8 k to 8 k + 7. */
final class SpectralFitTest {

  private static final int TOPICS = 6;
  private static final int WORDS = 8;
  private static final int TERMS = TOPICS * WORDS;
  private static final long[] HASHES =
      IntStream.range(0, TERMS).mapToLong(t -> t * 31L + 7).toArray();

  @Test
  void findsThePlantedTopicsWithAnySeed() {
    List<Document> texts = texts(400);
    for (int seed = 1; seed <= 5; seed++) {
      LdaModel model = fit(texts, TOPICS, seed, 0);
      assertThat(tops(model))
          .as("seed %d", seed)
          .hasSize(TOPICS)
          .allMatch(SpectralFitTest::planted);
    }
  }

  @Test
  void sweepsKeepThem() {
    assertThat(tops(fit(texts(400), TOPICS, 1, 9)))
        .hasSize(TOPICS)
        .allMatch(SpectralFitTest::planted);
  }

  @Test
  void theOrderOfTextsDoesNotMatter() {
    List<Document> texts = texts(300);
    List<Document> turned = new ArrayList<>(texts);
    java.util.Collections.reverse(turned);
    assertThat(probabilities(fit(turned, TOPICS, 1, 2)))
        .isEqualTo(probabilities(fit(texts, TOPICS, 1, 2)));
  }

  @Test
  void whatIsLearntOfAFoldComesFromTheOthers() {
    double[][][] amounts = new double[Document.FOLDS][1][2];
    amounts[0][0][0] = 5;
    amounts[1][0][1] = 7;
    Folds folds = new Folds(amounts);
    assertThat(folds.sum()[0]).containsExactly(5, 7);
    double[] alpha = {1, 1};
    double beta = 1;
    assertThat(folds.crossFitted(LdaModel::new, alpha, beta, 2).get(0).responsibility(0, 0))
        .isEqualTo(.5f);
    assertThat(folds.sum()[0]).as("as it was").containsExactly(5, 7);
  }

  @Test
  void anUpdateGoesOnWithItsTopicsAndFindsANewOne() {
    int fresh = TOPICS - 1;
    List<Document> texts = texts(800);
    List<Document> before = texts.stream().filter(text -> !has(text, fresh)).toList();
    List<Document> all = new ArrayList<>(before);
    texts.stream().filter(text -> has(text, fresh) && has(text, 0)).forEach(all::add);
    LdaModel former = fit(before, TOPICS - 1, 1, 0);
    LdaModel updated = updated(all, former, TOPICS);
    assertThat(updated.topics()).isEqualTo(TOPICS);
    assertThat(IntStream.of(updated.mostProbable(fresh, WORDS / 2)))
        .allMatch(term -> term / WORDS == fresh);
    for (int k = 0; k < TOPICS - 1; k++) {
      assertThat(updated.mostProbable(k, WORDS)[0] / WORDS)
          .as("topic %d", k)
          .isEqualTo(former.mostProbable(k, WORDS)[0] / WORDS);
    }
    assertThat(updated(all, updated, TOPICS).topics()).as("nothing is new").isEqualTo(TOPICS);
  }

  @Test
  void seedsPullTheFirstTopics() {
    List<Document> texts = texts(400);
    int[] one = {3 * WORDS + 1, 3 * WORDS + 4};
    int[] other = {WORDS};
    LdaModel model = seeded(texts, one, other);
    assertThat(top(model, 0)).allMatch(t -> t / WORDS == 3);
    assertThat(top(model, 1)).allMatch(t -> t / WORDS == 1);
    assertThat(tops(model))
        .as("the others are free")
        .hasSize(TOPICS)
        .allMatch(SpectralFitTest::planted);
    int[] apart = {0, 5 * WORDS + 2};
    assertThat(top(seeded(texts, apart), 0)).as("of either").containsAnyOf(0, 5 * WORDS + 2);
    assertThatThrownBy(() -> settings(2, 1, 0, new Seeds(List.of(one, other))))
        .hasMessage("2 seeds for 2 topics; there must be more topics");
  }

  @Test
  void refusesNoTexts() {
    assertThatThrownBy(() -> fit(List.of(), 2, 1, 0)).hasMessage("no document has a term");
  }

  private static LdaModel fit(List<Document> texts, int topics, long seed, int sweeps) {
    return SpectralFit.of(
            new LocalDocuments(texts), HASHES, settings(topics, seed, sweeps, Seeds.NONE))
        .model();
  }

  private static LdaModel seeded(List<Document> texts, int[]... wanted) {
    return SpectralFit.of(
            new LocalDocuments(texts), HASHES, settings(TOPICS, 1, 0, new Seeds(List.of(wanted))))
        .model();
  }

  private static SpectralFit.Settings settings(int topics, long seed, int sweeps, Seeds seeds) {
    return new SpectralFit.Settings(topics, seed, 4, 0, sweeps, seeds);
  }

  private static LdaModel updated(List<Document> texts, LdaModel former, int most) {
    return SpectralFit.updated(new LocalDocuments(texts), former, settings(most, 1, 0, Seeds.NONE))
        .model();
  }

  private static boolean has(Document text, int topic) {
    return IntStream.range(0, text.bag().size()).anyMatch(i -> text.bag().term(i) / WORDS == topic);
  }

  private static boolean planted(Set<Integer> terms) {
    return terms.stream().map(t -> t / WORDS).distinct().count() == 1;
  }

  private static Set<Set<Integer>> tops(LdaModel model) {
    return IntStream.range(0, model.topics())
        .mapToObj(k -> top(model, k))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> top(LdaModel model, int topic) {
    return IntStream.of(model.mostProbable(topic, WORDS)).boxed().collect(Collectors.toSet());
  }

  private static List<Double> probabilities(LdaModel model) {
    return IntStream.range(0, TERMS * model.topics())
        .mapToObj(i -> model.probability(i % model.topics(), i / model.topics()))
        .toList();
  }

  /** Each text has two topics, one of them mostly. */
  private static List<Document> texts(int count) {
    Random random = new Random(1);
    List<Document> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] topics = {random.nextInt(TOPICS), random.nextInt(TOPICS)};
      float[] all = new float[TERMS];
      for (int token = 0; token < 15; token++) {
        all[topics[token % 3 / 2] * WORDS + random.nextInt(WORDS)]++;
      }
      int[] terms = IntStream.range(0, TERMS).filter(t -> all[t] > 0).toArray();
      float[] counts = new float[terms.length];
      for (int j = 0; j < terms.length; j++) {
        counts[j] = all[terms[j]];
      }
      texts.add(new Document(random.nextLong(), new Bag(terms, counts)));
    }
    return texts;
  }
}
