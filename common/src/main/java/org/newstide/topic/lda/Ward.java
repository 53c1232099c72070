package org.newstide.topic.lda;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins clusters two by two, always those whose points come least far from their means by it (Ward
 * 1963): mass₁·mass₂ / (mass₁ + mass₂) · the square of their distance. Ties: the lower numbers.
 */
final class Ward {

  private final double[][] rows;
  private final double[] masses;
  private final boolean[] joined;
  private final int[] partners;
  private final double[] costs;

  private Ward(double[][] rows, double[] masses) {
    this.rows = rows;
    this.masses = masses;
    this.joined = new boolean[rows.length];
    this.partners = new int[rows.length];
    this.costs = new double[rows.length];
  }

  /** All clusters that have points, joined until so many are left, or as they are if fewer. */
  static Centroids join(List<Centroids> clusterings, int clusters) {
    double[][] rows =
        clusterings.stream()
            .flatMap(
                one ->
                    IntStream.range(0, one.size())
                        .filter(c -> one.mass(c) > 0)
                        .mapToObj(c -> doubles(one.row(c))))
            .toArray(double[][]::new);
    double[] masses =
        clusterings.stream()
            .flatMapToDouble(one -> IntStream.range(0, one.size()).mapToDouble(one::mass))
            .filter(mass -> mass > 0)
            .toArray();
    return new Ward(rows, masses).join(clusters);
  }

  private Centroids join(int clusters) {
    for (int i = 0; i < rows.length; i++) {
      findPartner(i);
    }
    for (int left = rows.length; left > clusters; left--) {
      joinCheapest();
    }
    int[] kept = IntStream.range(0, rows.length).filter(i -> !joined[i]).toArray();
    return new Centroids(
        Arrays.stream(kept).mapToObj(i -> floats(rows[i])).toArray(float[][]::new),
        Arrays.stream(kept).mapToDouble(i -> masses[i]).toArray());
  }

  private void joinCheapest() {
    int a = 0;
    for (int i = 1; i < rows.length; i++) {
      if (!joined[i] && (joined[a] || costs[i] < costs[a])) {
        a = i;
      }
    }
    int b = partners[a];
    double mass = masses[a] + masses[b];
    for (int d = 0; d < rows[a].length; d++) {
      rows[a][d] = (masses[a] * rows[a][d] + masses[b] * rows[b][d]) / mass;
    }
    masses[a] = mass;
    joined[b] = true;
    findPartner(a);
    for (int i = 0; i < b; i++) {
      if (joined[i] || i == a) {
        continue;
      }
      if (partners[i] == a || partners[i] == b) {
        findPartner(i);
      } else if (i < a && cost(i, a) < costs[i]) {
        partners[i] = a;
        costs[i] = cost(i, a);
      }
    }
  }

  /** The cheapest partner among those behind it; none for the last. */
  private void findPartner(int i) {
    partners[i] = -1;
    costs[i] = Double.POSITIVE_INFINITY;
    for (int j = i + 1; j < rows.length; j++) {
      if (!joined[j]) {
        double cost = cost(i, j);
        if (cost < costs[i]) {
          partners[i] = j;
          costs[i] = cost;
        }
      }
    }
  }

  private double cost(int i, int j) {
    double square = 0;
    for (int d = 0; d < rows[i].length; d++) {
      double difference = rows[i][d] - rows[j][d];
      square += difference * difference;
    }
    return square * masses[i] * masses[j] / (masses[i] + masses[j]);
  }

  private static double[] doubles(float[] row) {
    return IntStream.range(0, row.length).mapToDouble(d -> row[d]).toArray();
  }

  private static float[] floats(double[] row) {
    float[] floats = new float[row.length];
    for (int d = 0; d < row.length; d++) {
      floats[d] = (float) row[d];
    }
    return floats;
  }
}
