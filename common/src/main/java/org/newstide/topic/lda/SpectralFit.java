package org.newstide.topic.lda;

import java.util.Collections;
import java.util.List;

/**
 * Fits topics.
 *
 * <ol>
 *   <li>Texts become points in the subspace in which they differ most ({@link Subspace}).
 *   <li>Many clusterings of a sample of the points agree on clusters ({@link Consensus}); a topic
 *       starts as what the texts of a cluster say ({@link SpectralStart}).
 *   <li>Passes of expectation maximisation: what a text says is shared among the topics ({@link
 *       Expectation}) as learnt from the texts of the other folds ({@link Folds}).
 *   <li>How many topics texts have is fitted last ({@link Concentration}): within the passes topics
 *       would die of it.
 *   <li>If asked for, sweeps of Gibbs sampling ({@link GibbsFit}).
 * </ol>
 */
public final class SpectralFit {

  /**
   * What to fit.
   *
   * @param topics how many, 1 to {@link Short#MAX_VALUE}
   * @param seed of all that is random
   * @param passes of expectation maximisation, 1 or more; with more, topics share fewer words
   * @param most the most topics that a text may have; 0 chooses by the length of the texts
   * @param sweeps of Gibbs sampling, 0 or more; they fit unseen texts better where there are many
   *     short ones, in twice the time, and topics share more words
   */
  public record Settings(int topics, long seed, int passes, int most, int sweeps) {}

  /**
   * What was found.
   *
   * @param most the most topics that a text may have
   */
  public record Fit(LdaModel model, int most) {}

  private static final double ALPHA = .05;
  private static final double BETA = .05;

  /** Texts with fewer different terms, on average, are short. */
  private static final int SHORT = 50;

  private static final int TOPICS_OF_SHORT = 4;
  private static final int TOPICS_OF_LONG = 8;

  private SpectralFit() {}

  /**
   * Fits topics.
   *
   * @param words a hash of each term
   * @throws IllegalArgumentException if no document has a term
   */
  public static Fit of(Documents documents, long[] words, Settings settings) {
    TermCounts counts = TermCounts.of(documents, words.length);
    if (counts.documents() == 0) {
      throw new IllegalArgumentException("no document has a term");
    }
    int most = settings.most();
    if (most == 0) {
      most = counts.termsOfDocument() < SHORT ? TOPICS_OF_SHORT : TOPICS_OF_LONG;
    }
    int topics = settings.topics();
    LdaModel start =
        new SpectralStart(documents, counts, words, settings.seed()).model(topics, ALPHA * topics);
    List<Expectation> expectations = Collections.nCopies(Document.FOLDS, start.expectation(most));
    Folds folds = null;
    for (int pass = 0; pass < settings.passes(); pass++) {
      folds =
          new Folds(
              documents.sums(
                  words.length,
                  topics,
                  expectations,
                  (expectation, document, sums) ->
                      expectation.of(document.bag()).addTo(sums, document.bag())));
      expectations = folds.crossFitted(start.alpha(), BETA, most);
    }
    double[] alpha = alpha(documents, expectations, start.alpha());
    LdaModel model =
        settings.sweeps() == 0
            ? new LdaModel(folds.sum(), alpha, BETA)
            : new GibbsFit(most, settings.sweeps(), settings.seed())
                .of(documents, folds, alpha, BETA);
    return new Fit(model, most);
  }

  private static double[] alpha(
      Documents documents, List<Expectation> expectations, double[] start) {
    double[][][] histograms =
        documents.sums(
            start.length + 1,
            Concentration.MOST_TOKENS + 1,
            expectations,
            (expectation, document, sums) -> {
              Mixture mixture = expectation.of(document.bag());
              Concentration.add(mixture.topics(), mixture.amounts(), sums);
            });
    return Concentration.fitted(start, new Folds(histograms).sum());
  }
}
