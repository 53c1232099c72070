package org.newstide.jobs.topics.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.Tokenizer;
import org.apache.spark.ml.linalg.DenseVector;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.topic.lda.LdaModel;

/** The estimator on documents whose topics are known: topic k has terms 10 k to 10 k + 9. */
final class SpectralLdaTest {

  private static final int TOPICS = 4;
  private static final int WORDS = 10;
  private static final int TERMS = TOPICS * WORDS;
  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("features", SQLDataTypes.VectorType(), true);

  @Test
  void findsTheTopicsThatDocumentsWereMadeOf() {
    SpectralLdaModel model = lda().fit(planted(300, 3));
    Set<Set<Integer>> found = new HashSet<>();
    for (Row row : model.describeTopics(WORDS).collectAsList()) {
      found.add(new HashSet<>(row.<Integer>getList(1)));
    }
    assertThat(found)
        .isEqualTo(
            IntStream.range(0, TOPICS)
                .mapToObj(
                    k -> Set.copyOf(IntStream.range(k * WORDS, (k + 1) * WORDS).boxed().toList()))
                .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void seedTermsPullTheFirstTopics() {
    SpectralLda seeded = lda().setVocabulary(words()).setSeedTerms("w25, w21", "w3");
    LdaModel found = seeded.fit(planted(300, 2)).found().model();
    assertThat(Arrays.stream(found.mostProbable(0, WORDS)).map(t -> t / WORDS).distinct())
        .containsExactly(2);
    assertThat(Arrays.stream(found.mostProbable(1, WORDS)).map(t -> t / WORDS).distinct())
        .containsExactly(0);
    refuses(
        "seedTerms: 'gas' is not among the 40 terms of the vocabulary",
        () -> lda().setVocabulary(words()).setSeedTerms("w1, gas").fit(planted(20, 1)));
    refuses("vocabulary must be set", () -> lda().setSeedTerms("w1").fit(planted(20, 1)));
    refuses(
        "4 seeds for 4 topics; there must be more topics",
        () ->
            lda().setVocabulary(words()).setSeedTerms("w1", "w2", "w3", "w4").fit(planted(20, 1)));
  }

  @Test
  void transformAddsProbabilitiesThatSumToOne() {
    Dataset<Row> rows = planted(50, 1);
    SpectralLdaModel model = lda().fit(rows);
    for (Row row : model.transform(rows).collectAsList()) {
      double[] topics = ((DenseVector) row.getAs("topicDistribution")).toArray();
      assertThat(topics).hasSize(TOPICS);
      assertThat(Arrays.stream(topics)).allMatch(p -> p > 0);
      assertThat(Arrays.stream(topics).sum()).isCloseTo(1, within(1e-9));
    }
    assertThat(model.transformSchema(SCHEMA)).isEqualTo(model.transform(rows).schema());
  }

  @Test
  void foretellsBetterThanTheShareOfTerms() {
    SpectralLdaModel model = lda().fit(planted(300, 2));
    double perplexity = Math.exp(model.logPerplexity(planted(50, 1)));
    assertThat(perplexity).isLessThan(TERMS / 2.0).isGreaterThan(WORDS);
    assertThat(model.logLikelihood(planted(50, 1))).isNegative();
  }

  @Test
  void aSavedModelIsTheSame(@TempDir Path folder) throws IOException {
    SpectralLdaModel model = lda().setVocabulary(words()).fit(planted(60, 1));
    String path = folder.resolve("model").toString();
    model.write().overwrite().save(path);
    SpectralLdaModel read = SpectralLdaModel.load(path);
    assertThat(read.uid()).isEqualTo(model.uid());
    assertThat(read.extractParamMap().toSeq().size())
        .isEqualTo(model.extractParamMap().toSeq().size());
    assertThat(read.getVocabulary()).isEqualTo(words());
    assertThat(read.topicsMatrix()).isEqualTo(model.topicsMatrix());
    assertThat(read.estimatedDocConcentration()).isEqualTo(model.estimatedDocConcentration());
    assertThat(read.transform(planted(20, 1)).collectAsList())
        .isEqualTo(model.transform(planted(20, 1)).collectAsList());
    String estimator = folder.resolve("estimator").toString();
    lda().save(estimator);
    assertThat(SpectralLda.load(estimator).explainParams()).isEqualTo(lda().explainParams());
  }

  @Test
  void worksInAPipeline(@TempDir Path folder) throws IOException {
    List<Row> texts =
        rows(80).stream()
            .map(row -> RowFactory.create(row.getString(0), text((Vector) row.get(1))))
            .toList();
    Dataset<Row> rows =
        LocalSpark.session()
            .createDataFrame(
                texts,
                new StructType()
                    .add("id", DataTypes.StringType, false)
                    .add("text", DataTypes.StringType, false));
    PipelineModel pipeline =
        new Pipeline()
            .setStages(
                new PipelineStage[] {
                  new Tokenizer().setInputCol("text").setOutputCol("words"),
                  new CountVectorizer().setInputCol("words").setOutputCol("features"),
                  lda()
                })
            .fit(rows);
    String path = folder.resolve("pipeline").toString();
    pipeline.save(path);
    assertThat(PipelineModel.load(path).transform(rows).collectAsList())
        .isEqualTo(pipeline.transform(rows).collectAsList());
  }

  @Test
  void aVocabularyInAnotherOrderGivesTheSameTopics() {
    LdaModel model = lda().setVocabulary(words()).fit(planted(100, 1)).found().model();
    List<Integer> order = new ArrayList<>(IntStream.range(0, TERMS).boxed().toList());
    Collections.shuffle(order, new Random(3));
    String[] shuffled = order.stream().map(t -> words()[t]).toArray(String[]::new);
    List<Row> rows =
        rows(100).stream()
            .map(
                row ->
                    RowFactory.create(
                        row.get(0),
                        Vectors.dense(
                            order.stream()
                                .mapToDouble(t -> ((Vector) row.get(1)).apply(t))
                                .toArray())))
            .toList();
    LdaModel other = lda().setVocabulary(shuffled).fit(dataset(rows, 1)).found().model();
    for (int t = 0; t < TERMS; t++) {
      for (int k = 0; k < TOPICS; k++) {
        assertThat(other.probability(k, t))
            .isCloseTo(model.probability(k, order.get(t)), within(1e-3));
      }
    }
  }

  @Test
  void saysWhatIsWrong() {
    Dataset<Row> rows = planted(10, 1);
    refuses("k given invalid value 0", () -> lda().setK(0));
    refuses(
        "featuresCol: no column counts among id, features",
        () -> lda().setFeaturesCol("counts").fit(rows));
    refuses(
        "featuresCol: column id is a string; it must be a vector",
        () -> lda().setFeaturesCol("id").fit(rows));
    refuses(
        "topicDistributionCol: there is a column id already",
        () -> lda().setTopicDistributionCol("id").fit(rows));
    refuses("idCol: no column key among id, features", () -> lda().setIdCol("key").fit(rows));
    refuses("vocabulary: 1 terms for vectors of 40", () -> lda().setVocabulary("x").fit(rows));
    refuses("no document has a term", () -> lda().fit(dataset(List.of(), 1)));
    refuses(
        "no document has a term", () -> lda().fit(dataset(List.of(row("a", Vectors.zeros(3))), 1)));
    refuses(
        "row b has a vector of 4; all must have vectors of 3",
        () ->
            lda()
                .fit(
                    dataset(
                        List.of(
                            row("a", Vectors.dense(1, 1, 1)), row("b", Vectors.dense(1, 1, 1, 1))),
                        1)));
    refuses(
        "row a has -1.0 of term 1",
        () -> lda().fit(dataset(List.of(row("a", Vectors.dense(1, -1, 1))), 1)));
    refuses(
        "row a has NaN of term 0",
        () -> lda().fit(dataset(List.of(row("a", Vectors.dense(Double.NaN, 1))), 1)));
    refuses(
        "row b has no vector",
        () -> lda().fit(dataset(List.of(row("a", Vectors.dense(1)), row("b", null)), 1)));
  }

  @Test
  void oddCorporaGiveSaneModels() {
    sane(dataset(List.of(row("a", Vectors.dense(1, 2, 3))), 1), 4);
    sane(dataset(Collections.nCopies(50, row("a", Vectors.dense(1, 2, 3))), 3), 4);
    sane(dataset(List.of(row("a", Vectors.dense(10_000)), row("b", Vectors.dense(1))), 1), 2);
    sane(planted(3, 1), 10);
    sane(planted(60, 1), 1);
    sane(planted(60, 1), 100);
    sane(dataset(List.of(row("a", Vectors.zeros(3)), row("b", Vectors.dense(1, 0, 5))), 1), 2);
  }

  private static void sane(Dataset<Row> rows, int topics) {
    for (SpectralLda lda : List.of(lda().setGibbsSweeps(3), new SpectralLda().setGibbsSweeps(1))) {
      SpectralLdaModel model = lda.setK(topics).fit(rows);
      assertThat(Arrays.stream(values(model.found().model()))).allMatch(x -> x >= 0 && x <= 1);
      double[] alpha = model.estimatedDocConcentration().toArray();
      assertThat(alpha).hasSize(topics);
      assertThat(Arrays.stream(alpha)).allMatch(x -> x > 0 && x < 1e9);
      for (Row row : model.transform(rows).collectAsList()) {
        double[] distribution = ((Vector) row.getAs("topicDistribution")).toArray();
        assertThat(Arrays.stream(distribution).sum()).isCloseTo(1, within(1e-6));
      }
    }
  }

  private static void refuses(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).hasStackTraceContaining(message);
  }

  private static SpectralLda lda() {
    return new SpectralLda("lda").setK(TOPICS).setIdCol("id");
  }

  private static String[] words() {
    return IntStream.range(0, TERMS).mapToObj(t -> "w" + t).toArray(String[]::new);
  }

  private static String text(Vector counts) {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < counts.size(); t++) {
      text.append((words()[t] + " ").repeat((int) counts.apply(t)));
    }
    return text.toString().trim();
  }

  /** Documents of 20 tokens, each of one topic or of two. */
  private static List<Row> rows(int documents) {
    Random random = new Random(1);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      int[] own = {random.nextInt(TOPICS), random.nextInt(TOPICS)};
      double[] counts = new double[TERMS];
      for (int token = 0; token < 20; token++) {
        counts[own[token % 2] * WORDS + random.nextInt(WORDS)]++;
      }
      rows.add(row("d" + i, Vectors.dense(counts).toSparse()));
    }
    return rows;
  }

  private static Row row(String id, Vector features) {
    return RowFactory.create(id, features);
  }

  private static Dataset<Row> planted(int documents, int partitions) {
    List<Row> rows = new ArrayList<>(rows(documents));
    Collections.shuffle(rows, new Random(partitions));
    return dataset(rows, partitions);
  }

  private static Dataset<Row> dataset(List<Row> rows, int partitions) {
    return LocalSpark.session().createDataFrame(rows, SCHEMA).repartition(partitions);
  }

  private static double[] values(LdaModel model) {
    return IntStream.range(0, model.topics() * model.terms())
        .mapToDouble(i -> model.probability(i % model.topics(), i / model.topics()))
        .toArray();
  }
}
