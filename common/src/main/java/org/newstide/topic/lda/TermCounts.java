package org.newstide.topic.lda;

import java.util.Arrays;
import java.util.List;

/** How often terms stand in texts. */
final class TermCounts {

  private final double documents;
  private final double[] frequencies;
  private final double[] counts;
  private final double total;

  private TermCounts(double documents, double[] frequencies, double[] counts) {
    this.documents = documents;
    this.frequencies = frequencies;
    this.counts = counts;
    this.total = Arrays.stream(counts).sum();
  }

  /** Counts in the texts, which have at least one. */
  static TermCounts of(Documents documents, int terms) {
    double[][] sums =
        documents
            .sums(
                terms + 1,
                2,
                List.of(0),
                (none, document, to) -> {
                  Bag bag = document.bag();
                  for (int i = 0; i < bag.size(); i++) {
                    to[bag.terms[i]][0]++;
                    to[bag.terms[i]][1] += ExactSum.round(bag.counts[i]);
                  }
                  to[terms][0]++;
                })[0];
    return new TermCounts(
        sums[terms][0],
        Arrays.stream(sums).limit(terms).mapToDouble(row -> row[0]).toArray(),
        Arrays.stream(sums).limit(terms).mapToDouble(row -> row[1]).toArray());
  }

  /** Number of texts. */
  double documents() {
    return documents;
  }

  /** Different terms of a text, on average. */
  double termsOfDocument() {
    return Arrays.stream(frequencies).sum() / documents;
  }

  /** How often a term stands in all texts. */
  double of(int term) {
    return counts[term];
  }

  /** The share of all counts that is a term's. */
  double share(int term) {
    return counts[term] / total;
  }

  TfIdf weighting() {
    return new TfIdf(frequencies, documents);
  }
}
