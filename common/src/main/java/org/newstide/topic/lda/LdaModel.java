package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Topics as amounts of terms, with the concentrations of the Dirichlet distributions from which
 * texts have their topics and topics their terms.
 */
public final class LdaModel implements Serializable {

  private static final long serialVersionUID = 1;

  private final double[][] amounts;
  private final double[] alpha;
  private final double beta;
  private final double[] totals;

  /**
   * @param amounts of term t in topic k at [t][k], 0 or more
   * @param alpha of each topic, above 0
   * @param beta of each term, above 0
   */
  public LdaModel(double[][] amounts, double[] alpha, double beta) {
    this.amounts = amounts;
    this.alpha = alpha.clone();
    this.beta = beta;
    this.totals = Rows.columnSums(amounts);
  }

  /** Topics of which the amounts alone are known: to go on from, not to read texts with. */
  public static LdaModel ofAmounts(double[][] amounts) {
    double[] alpha = new double[amounts[0].length];
    Arrays.fill(alpha, 1);
    return new LdaModel(amounts, alpha, Double.MIN_NORMAL);
  }

  /** Number of topics. */
  public int topics() {
    return alpha.length;
  }

  /** Number of terms. */
  public int terms() {
    return amounts.length;
  }

  /** How much of a term is a topic's, 0 or more. */
  public double amount(int topic, int term) {
    return amounts[term][topic];
  }

  /** How much each topic has of all terms. */
  public double[] totals() {
    return totals.clone();
  }

  /** The amounts of all terms, not copied. */
  double[][] amounts() {
    return amounts;
  }

  /** The concentration of each topic in texts. */
  public double[] alpha() {
    return alpha.clone();
  }

  /** The concentration of each term in topics. */
  public double beta() {
    return beta;
  }

  /** The probability of a term in a topic. */
  public double probability(int topic, int term) {
    return (amounts[term][topic] + beta) / (totals[topic] + beta * amounts.length);
  }

  /** A topic's most probable terms, ties by number. */
  public int[] mostProbable(int topic, int count) {
    return IntStream.range(0, terms())
        .boxed()
        .sorted(Comparator.comparingDouble(t -> -amounts[t][topic]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The model of some of its topics, by their numbers, numbered anew. */
  public LdaModel of(int[] kept) {
    double[][] some =
        Arrays.stream(amounts)
            .map(row -> IntStream.of(kept).mapToDouble(k -> row[k]).toArray())
            .toArray(double[][]::new);
    return new LdaModel(some, IntStream.of(kept).mapToDouble(k -> alpha[k]).toArray(), beta);
  }

  /**
   * What texts are read with.
   *
   * @param most the most topics that a text may have
   */
  public Expectation expectation(int most) {
    float[][] responsibilities = new float[terms()][topics()];
    double[] row = new double[topics()];
    for (int t = 0; t < responsibilities.length; t++) {
      double sum = 0;
      for (int k = 0; k < row.length; k++) {
        row[k] = alpha[k] * probability(k, t);
        sum += row[k];
      }
      for (int k = 0; k < row.length; k++) {
        responsibilities[t][k] = (float) (row[k] / sum);
      }
    }
    return new Expectation(responsibilities, alpha, most);
  }
}
