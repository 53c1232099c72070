package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.newstide.topic.LongCounts;

/** Clusters of texts to start topics from. */
final class SpectralStart {

  private static final int DIMENSIONS = 80;

  /** Directions beside those that are kept, for the sake of these. */
  private static final int MORE_DIMENSIONS = 10;

  private static final int ITERATIONS = 6;

  /** Clusters are found among about so many texts, whatever the corpus. */
  private static final int SAMPLE = 20_000;

  private final Documents documents;
  private final TermCounts counts;
  private final long[] words;
  private final long seed;
  private final Seeds seeds;

  /**
   * @param words a hash of each term
   * @param seeds what some topics start from instead
   */
  SpectralStart(Documents documents, TermCounts counts, long[] words, long seed, Seeds seeds) {
    this.documents = documents;
    this.counts = counts;
    this.words = Arrays.stream(words).map(word -> LongCounts.mix(word ^ seed)).toArray();
    this.seed = seed;
    this.seeds = seeds;
  }

  /**
   * What groups of texts say: those with a seed's terms, beyond what all texts say, and clusters of
   * those about none.
   *
   * @param amounts of term t in the texts of group k at [t][k]
   * @param masses how many texts each group has, by all texts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Grouped(double[][] amounts, double[] masses) {}

  /** The groups, seeds' first; if there are fewer, the last ones are empty. */
  Grouped grouped(int topics) {
    Subspace subspace = subspace();
    List<float[]> points =
        withoutSeeds(documents.below(limit())).map(text -> subspace.point(text.bag())).toList();
    Start start = new Start(subspace, Consensus.of(points, topics - seeds.size(), seed), seeds);
    double[][] sums =
        documents
            .sums(
                words.length + 1,
                topics,
                List.of(start),
                (from, document, to) -> from.add(document.bag(), to))[0];
    double[][] amounts = Arrays.copyOf(sums, words.length);
    keepExcess(amounts);
    return new Grouped(
        amounts,
        Arrays.stream(sums[words.length]).map(texts -> texts / counts.documents()).toArray());
  }

  /**
   * Leaves what seeds' groups say more of than all texts do: the rest is theirs, and hides them.
   */
  private void keepExcess(double[][] amounts) {
    double[] totals = Rows.columnSums(amounts);
    for (int t = 0; t < amounts.length; t++) {
      for (int k = 0; k < seeds.size(); k++) {
        amounts[t][k] = Math.max(0, amounts[t][k] - totals[k] * counts.share(t));
      }
    }
  }

  /** The texts that are about no seed; all, if there are none. */
  private Stream<Document> withoutSeeds(List<Document> sample) {
    List<Document> others = sample.stream().filter(text -> !seeds.isAbout(text.bag())).toList();
    return (others.isEmpty() ? sample : others).stream();
  }

  private Subspace subspace() {
    int columns = Math.min(words.length, DIMENSIONS + MORE_DIMENSIONS);
    Subspace subspace = Subspace.random(counts.weighting(), words, columns);
    for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
      double[][] sums =
          documents
              .sums(
                  words.length,
                  columns,
                  List.of(subspace),
                  (from, document, to) -> from.add(document.bag(), to))[0];
      subspace =
          iteration < ITERATIONS
              ? subspace.next(sums)
              : subspace.leading(sums, Math.min(columns, DIMENSIONS));
    }
    return subspace;
  }

  /** The limit below which the keys of the sample are: keys are spread evenly over all longs. */
  private long limit() {
    double half = Math.min(1, SAMPLE / counts.documents()) / 2;
    return half >= .5 ? -1 : 2 * (long) (half * Math.pow(2, Long.SIZE - 1));
  }

  /** Where texts lie and what they lie next to; the last row of its sums counts texts. */
  private record Start(Subspace subspace, Centroids clusters, Seeds seeds) implements Serializable {

    void add(Bag bag, double[][] sums) {
      for (int k = 0; k < seeds.size(); k++) {
        add(bag, seeds.share(bag, k), k, sums);
      }
      if (!seeds.isAbout(bag)) {
        add(bag, 1, seeds.size() + clusters.nearest(subspace.point(bag)), sums);
      }
    }

    private static void add(Bag bag, double share, int group, double[][] sums) {
      for (int i = 0; i < bag.size() && share > 0; i++) {
        sums[bag.terms[i]][group] += ExactSum.round(share * bag.counts[i]);
      }
      sums[sums.length - 1][group] += ExactSum.round(share);
    }
  }
}
