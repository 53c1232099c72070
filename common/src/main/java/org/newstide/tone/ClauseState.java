package org.newstide.tone;

/**
 * What the words read so far in a clause do to the valence of the next: the one mutable piece of
 * the rules, made anew for each sentence.
 */
final class ClauseState {

  private static final double SHORTFALL = -1.5;
  private static final int SCOPE = 5;
  private static final double NEGATED_GOOD = -.6;
  private static final double NEGATED_BAD = -.2;
  private static final double RELIEVED = 0;
  private static final double STRONGER = .3;
  private static final double WEAKER = -.3;
  private static final double FADING = .5;

  private double good = 1;
  private double bad = 1;
  private int scope;
  private double degree;

  /** Forgets all: a clause begins. */
  void begin() {
    scope = 0;
    degree = 0;
  }

  /** The valence, in this clause, of a word that is good or bad in itself. */
  double valence(double own) {
    double factor = scope > 0 ? (own > 0 ? good : bad) : 1;
    double valence = own * factor * (1 + degree);
    read(1);
    return valence;
  }

  /** Reads any other word or phrase, and returns the valence that it brings along. */
  double pass(Cue.Role role, int words) {
    read(words);
    if (role == null) {
      return 0;
    }
    switch (role) {
      case NEGATION -> open(NEGATED_GOOD, NEGATED_BAD);
      case SHORTFALL -> {
        open(NEGATED_GOOD, 1);
        return SHORTFALL;
      }
      case RELIEF -> open(1, RELIEVED);
      case STRONGER -> degree += STRONGER;
      case WEAKER -> degree += WEAKER;
      case BOUNDARY -> begin();
      default -> {}
    }
    return 0;
  }

  private void open(double good, double bad) {
    this.good = good;
    this.bad = bad;
    scope = SCOPE;
  }

  private void read(int words) {
    scope -= words;
    degree *= Math.pow(FADING, words);
  }
}
