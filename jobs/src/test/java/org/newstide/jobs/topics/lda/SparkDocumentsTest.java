package org.newstide.jobs.topics.lda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.Documents;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.LocalDocuments;
import org.newstide.topic.lda.Seeds;
import org.newstide.topic.lda.SpectralFit;

/** Sums over executors are those in memory, to the bit. */
final class SparkDocumentsTest {

  private static final int TERMS = 40;
  private static final int TOPICS = 5;

  @Test
  void topicsAreTheSameInAnyOrderAndPartitions() {
    List<Document> texts = texts(300);
    double[][] expected = amounts(new LocalDocuments(texts));
    for (int partitions : new int[] {1, 7}) {
      try (SparkDocuments documents = spread(texts, partitions)) {
        assertThat(amounts(documents)).isDeepEqualTo(expected);
      }
    }
  }

  @Test
  void fewTextsAreReadWhereTheDriverIs() {
    Documents few = SparkDocuments.nearest(shuffled(texts(9), 2));
    assertThat(few).isInstanceOf(LocalDocuments.class);
    try (SparkDocuments spread = spread(texts(9), 2)) {
      assertThat(keys(few)).isEqualTo(keys(spread));
    }
    Bag bag = new Bag(IntStream.range(0, 1_000).toArray(), new float[1_000]);
    List<Document> many =
        IntStream.range(0, (int) (SparkDocuments.FEW / 1_000) + 1)
            .mapToObj(i -> new Document(i, bag))
            .toList();
    try (Documents spread = SparkDocuments.nearest(shuffled(many, 2))) {
      assertThat(spread).isInstanceOf(SparkDocuments.class);
      assertThat(spread.below(9)).hasSize(9);
    }
  }

  private static double[][] amounts(Documents texts) {
    long[] words = IntStream.range(0, TERMS).mapToLong(DocumentReader::hash).toArray();
    SpectralFit.Settings settings = new SpectralFit.Settings(TOPICS, 1, 4, 0, 2, Seeds.NONE);
    LdaModel model = SpectralFit.of(texts, words, settings).model();
    return IntStream.range(0, TERMS)
        .mapToObj(t -> IntStream.range(0, TOPICS).mapToDouble(k -> model.amount(k, t)).toArray())
        .toArray(double[][]::new);
  }

  private static List<Long> keys(Documents documents) {
    return documents.below(-1).stream().map(Document::key).toList();
  }

  private static SparkDocuments spread(List<Document> texts, int partitions) {
    return SparkDocuments.of(shuffled(texts, partitions));
  }

  private static JavaRDD<Document> shuffled(List<Document> texts, int partitions) {
    List<Document> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(partitions));
    return JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext())
        .parallelize(shuffled, partitions);
  }

  /** Texts of some of a topic's terms and one of any. */
  private static List<Document> texts(int count) {
    Random random = new Random(1);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              int first = random.nextInt(TOPICS) * TERMS / TOPICS;
              int[] terms =
                  IntStream.concat(
                          random.ints(8, first, first + TERMS / TOPICS), random.ints(1, 0, TERMS))
                      .sorted()
                      .distinct()
                      .toArray();
              float[] counts = new float[terms.length];
              for (int t = 0; t < counts.length; t++) {
                counts[t] = 1 + random.nextInt(3);
              }
              return new Document(DocumentReader.hash(i), new Bag(terms, counts));
            })
        .toList();
  }
}
