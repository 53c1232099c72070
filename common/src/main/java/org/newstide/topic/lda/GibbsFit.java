package org.newstide.topic.lda;

import java.util.Collections;
import java.util.List;
import org.newstide.topic.LongCounts;

/** Sweeps of Gibbs sampling from what a fit has found, and the mean of what the later ones draw. */
final class GibbsFit {

  private static final double BETA = .1;

  /** α is fitted again after so many sweeps. */
  private static final int SWEEPS_AN_ALPHA = 5;

  private final int most;
  private final int sweeps;
  private final long seed;
  private final Folds.Maker maker;

  /**
   * @param most the most topics that a text may have in the beginning
   * @param sweeps how many, 1 or more; the last two thirds are averaged
   */
  GibbsFit(int most, int sweeps, long seed, Folds.Maker maker) {
    this.most = most;
    this.sweeps = sweeps;
    this.seed = seed;
    this.maker = maker;
  }

  /**
   * The mean of the later sweeps.
   *
   * @param fitted what expectation maximisation found
   * @param start the α of the topics
   */
  LdaModel of(Documents documents, Folds fitted, double[] start, double beta) {
    Folds folds = fitted;
    double[] alpha = start;
    long first = seed;
    Documents drawn =
        documents.map(
            folds.crossFitted(maker, alpha, beta, most),
            (expectation, document) -> GibbsSampler.start(expectation, document, first));
    int terms = fitted.amounts()[0].length;
    int topics = alpha.length;
    double[][] mean = new double[terms][topics];
    int averaged = (sweeps * 2 + 2) / 3;
    for (int sweep = 1; sweep <= sweeps; sweep++) {
      long own = LongCounts.mix(seed + sweep);
      drawn =
          drawn.map(
              folds.crossFitted(maker, alpha, BETA, most),
              (expectation, document) -> GibbsSampler.sweep(expectation, document, own));
      folds =
          new Folds(
              drawn.sums(
                  terms,
                  topics,
                  Collections.nCopies(Document.FOLDS, 0),
                  (none, document, to) -> GibbsSampler.addTo(to, document)));
      if (sweep % SWEEPS_AN_ALPHA == 0) {
        alpha =
            Concentration.fitted(
                alpha,
                drawn
                    .sums(
                        topics + 1,
                        Concentration.MOST_TOKENS + 1,
                        List.of(0),
                        (none, document, to) -> GibbsSampler.addLengths(to, document))[0]);
      }
      if (sweep > sweeps - averaged) {
        double[][] sums = folds.sum();
        for (int t = 0; t < terms; t++) {
          Rows.add(1.0 / averaged, sums[t], mean[t]);
        }
      }
    }
    return maker.of(mean, alpha, BETA);
  }
}
