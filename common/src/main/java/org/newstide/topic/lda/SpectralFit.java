package org.newstide.topic.lda;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Fits topics.
 *
 * <ol>
 *   <li>Texts become points in the subspace in which they differ most ({@link Subspace}).
 *   <li>Many clusterings of a sample of the points agree on clusters ({@link Consensus}); a topic
 *       starts as what the texts of a cluster say ({@link SpectralStart}). There are a fifth more
 *       than are asked for: some are joined after two passes ({@link Joining}), when they know best
 *       what they have in common.
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
   * @param passes of expectation maximisation after topics are joined, 1 or more; with more, topics
   *     share fewer words
   * @param most the most topics that a text may have; 0 chooses by the length of the texts
   * @param sweeps of Gibbs sampling, 0 or more; they fit unseen texts better where there are many
   *     short ones, in twice the time, and topics share more words
   * @param seeds of the first topics; one topic at least has none
   */
  public record Settings(int topics, long seed, int passes, int most, int sweeps, Seeds seeds) {

    public Settings {
      if (topics <= seeds.size()) {
        throw new IllegalArgumentException(
            "%d seeds for %d topics; there must be more topics".formatted(seeds.size(), topics));
      }
    }

    /** The same with another number of topics. */
    public Settings withTopics(int number) {
      return new Settings(number, seed, passes, most, sweeps, seeds);
    }
  }

  /**
   * What was found.
   *
   * @param most the most topics that a text may have
   */
  public record Fit(LdaModel model, int most) {}

  private static final double ALPHA = .05;
  private static final double BETA = .05;

  /** One topic more is started from for so many that are asked for. */
  private static final int SPARE = 5;

  private static final int PASSES_BEFORE_JOINING = 2;

  /** Passes of an update before topics are parted and joined, and after it. */
  private static final int PASSES_OF_UPDATE = 1;

  /** A topic starts as so much of its cluster, and for the rest as the corpus. */
  private static final double OF_CLUSTER = .7;

  /** An updated topic starts as so much of what it was, and for the rest as the corpus. */
  private static final double OF_FORMER = .9;

  /** Texts with fewer different terms, on average, are short. */
  private static final int SHORT = 50;

  private static final int TOPICS_OF_SHORT = 4;
  private static final int TOPICS_OF_LONG = 8;

  private final Documents documents;
  private final TermCounts counts;
  private final Settings settings;
  private final int most;

  private SpectralFit(Documents documents, int terms, Settings settings) {
    this.documents = documents;
    this.counts = TermCounts.of(documents, terms);
    if (counts.documents() == 0) {
      throw new IllegalArgumentException("no document has a term");
    }
    this.settings = settings;
    this.most =
        settings.most() > 0
            ? settings.most()
            : counts.termsOfDocument() < SHORT ? TOPICS_OF_SHORT : TOPICS_OF_LONG;
  }

  /**
   * Fits topics.
   *
   * @param words a hash of each term
   * @throws IllegalArgumentException if no document has a term
   */
  public static Fit of(Documents documents, long[] words, Settings settings) {
    SpectralFit fit = new SpectralFit(documents, words.length, settings);
    return fit.from(fit.start(fit.joined(words)), settings.passes());
  }

  /**
   * Fits topics that were found before to documents of now, so that each goes on as the topic it
   * was; what is new makes new topics, and topics that have become alike are joined ({@link
   * Turnover}). Texts are read once with the former topics and once with these.
   *
   * @param former amounts of the terms of now; of unknown ones 0
   * @param settings of which the topics are the most to go on with
   * @throws IllegalArgumentException if no document has a term
   */
  public static Fit updated(Documents documents, LdaModel former, Settings settings) {
    SpectralFit fit = new SpectralFit(documents, former.terms(), settings);
    return fit.from(fit.start(fit.turnedOver(former)), PASSES_OF_UPDATE);
  }

  /** Topics of clusters, as many as asked for. */
  private LdaModel joined(long[] words) {
    int more = settings.topics() / SPARE;
    SpectralStart.Grouped groups =
        new SpectralStart(documents, counts, words, settings.seed(), settings.seeds())
            .grouped(settings.topics() + more);
    LdaModel start = start(groups.amounts(), groups.masses(), OF_CLUSTER);
    double[][] topics =
        Joining.of(
            folds(start, PASSES_BEFORE_JOINING).sum(), settings.topics(), settings.seeds().size());
    settings.seeds().addTo(topics, counts);
    return LdaModel.ofAmounts(topics);
  }

  /** Topics that were found before, with those that are new and without those that were joined. */
  private LdaModel turnedOver(LdaModel former) {
    LdaModel start = start(former);
    LdaModel now = model(folds(start, PASSES_OF_UPDATE).sum(), start.alpha(), BETA);
    return Turnover.of(former, now, settings.topics(), settings.seeds().size());
  }

  private LdaModel start(LdaModel former) {
    double[] totals = former.totals();
    double all = Arrays.stream(totals).sum();
    return start(
        former.amounts(),
        Arrays.stream(totals).map(own -> all > 0 ? own / all : 1.0 / totals.length).toArray(),
        OF_FORMER);
  }

  /**
   * Topics to start from: their own terms, mixed with those of the corpus. α is half by their
   * masses, half alike.
   *
   * @param amounts of term t in topic k at [t][k]
   * @param masses of the topics, in shares of 1
   * @param ownShare how much of a topic is its own
   */
  private LdaModel start(double[][] amounts, double[] masses, double ownShare) {
    int topics = masses.length;
    double[] totals = Rows.columnSums(amounts);
    double[][] mixed = new double[amounts.length][topics];
    for (int t = 0; t < mixed.length; t++) {
      for (int k = 0; k < topics; k++) {
        double own = totals[k] > 0 ? amounts[t][k] / totals[k] : 0;
        mixed[t][k] = ownShare * own + (1 - ownShare) * counts.share(t);
      }
    }
    double[] alpha =
        Arrays.stream(masses).map(mass -> ALPHA * topics * (mass + 1.0 / topics) / 2).toArray();
    return new LdaModel(mixed, alpha, Double.MIN_NORMAL);
  }

  /** The model of amounts and of what pulls topics to their seeds. */
  private LdaModel model(double[][] amounts, double[] alpha, double beta) {
    settings.seeds().addTo(amounts, counts);
    return new LdaModel(amounts, alpha, beta);
  }

  private Fit from(LdaModel start, int passes) {
    Folds folds = folds(start, passes);
    double[] alpha = alpha(crossFitted(folds, start), start.alpha());
    LdaModel model =
        settings.sweeps() == 0
            ? model(folds.sum(), alpha, BETA)
            : new GibbsFit(most, settings.sweeps(), settings.seed(), this::model)
                .of(documents, folds, alpha, BETA);
    return new Fit(model, most);
  }

  /** What passes of expectation maximisation make of the documents, one at least. */
  private Folds folds(LdaModel start, int passes) {
    List<Expectation> expectations = Collections.nCopies(Document.FOLDS, start.expectation(most));
    for (int pass = 1; pass < passes; pass++) {
      expectations = crossFitted(folds(start, expectations), start);
    }
    return folds(start, expectations);
  }

  /** What one pass makes of them. */
  private Folds folds(LdaModel start, List<Expectation> expectations) {
    return new Folds(
        documents.sums(
            start.terms(),
            start.topics(),
            expectations,
            (expectation, document, sums) ->
                expectation.of(document.bag()).addTo(sums, document.bag())));
  }

  private List<Expectation> crossFitted(Folds folds, LdaModel start) {
    return folds.crossFitted(this::model, start.alpha(), BETA, most);
  }

  private double[] alpha(List<Expectation> expectations, double[] start) {
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
