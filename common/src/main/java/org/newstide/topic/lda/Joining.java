package org.newstide.topic.lda;

import java.util.stream.IntStream;

/**
 * Joins topics two by two, always those by which least is lost that topics tell of terms (their
 * mutual information, as in the agglomerative information bottleneck of Slonim & Tishby 1999), over
 * the root of what the two have. By the loss alone small topics would go first, however distinct
 * they are; by its mean the large ones. Ties: the lower numbers.
 */
final class Joining {

  private final double[][] topics;
  private final boolean[] joined;

  /** Costs of joining topic i with a former one j at [i][j]. */
  private final double[][] costs;

  private Joining(double[][] topics) {
    this.topics = topics;
    this.joined = new boolean[topics.length];
    this.costs =
        IntStream.range(0, topics.length)
            .parallel()
            .mapToObj(i -> IntStream.range(0, i).mapToDouble(j -> cost(i, j)).toArray())
            .toArray(double[][]::new);
  }

  /**
   * Joins topics until so many are left; each stands where its first part stood.
   *
   * @param amounts of term t in topic k at [t][k]
   * @param fixed so many of the first ones, fewer than are left, are joined to none
   * @return the same for the topics that are left; amounts as they are if they have no more topics
   */
  static double[][] of(double[][] amounts, int topics, int fixed) {
    Joining joining = new Joining(Rows.transposed(amounts));
    for (int left = joining.topics.length; left > topics; left--) {
      joining.joinCheapest(fixed);
    }
    return Rows.transposed(
        IntStream.range(0, joining.topics.length)
            .filter(k -> !joining.joined[k])
            .mapToObj(k -> joining.topics[k])
            .toArray(double[][]::new));
  }

  private void joinCheapest(int fixed) {
    int from = -1;
    int to = -1;
    for (int i = fixed + 1; i < topics.length; i++) {
      for (int j = fixed; j < i && !joined[i]; j++) {
        if (!joined[j] && (from < 0 || costs[i][j] < costs[from][to])) {
          from = i;
          to = j;
        }
      }
    }
    Rows.add(1, topics[from], topics[to]);
    joined[from] = true;
    for (int k = 0; k < topics.length; k++) {
      if (k != to && !joined[k]) {
        costs[Math.max(k, to)][Math.min(k, to)] = cost(k, to);
      }
    }
  }

  private double cost(int i, int j) {
    double mass = 0;
    double other = 0;
    double lost = 0;
    for (int t = 0; t < topics[i].length; t++) {
      double a = topics[i][t];
      double b = topics[j][t];
      mass += a;
      other += b;
      if (a > 0 && b > 0) { // else it is 0
        lost += deficit(a, b);
      }
    }
    lost -= deficit(mass, other);
    return lost / Math.sqrt(Math.max(mass + other, Double.MIN_NORMAL));
  }

  /** How much x log x of two amounts is less than of their sum, negative. */
  private static double deficit(double a, double b) {
    return information(a) + information(b) - information(a + b);
  }

  private static double information(double amount) {
    return amount > 0 ? amount * Math.log(amount) : 0;
  }
}
