package org.newstide.article;

/**
 * A run of lines.
 *
 * @param start its first line
 * @param end the line after its last
 */
record Stretch(int start, int end) {

  /** The run with the largest sum, the first if there are several; empty if no score is above 0. */
  static Stretch of(double[] scores) {
    Stretch best = new Stretch(0, 0);
    double most = 0;
    double sum = 0;
    int start = 0;
    for (int at = 0; at < scores.length; at++) {
      if (sum <= 0) {
        sum = 0;
        start = at;
      }
      sum += scores[at];
      if (sum > most) {
        most = sum;
        best = new Stretch(start, at + 1);
      }
    }
    return best;
  }
}
