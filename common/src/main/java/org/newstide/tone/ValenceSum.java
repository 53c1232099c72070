package org.newstide.tone;

/**
 * The sum of the valences of a sentence, read word by word. Each counts as the words before it in
 * its clause have it. The figures were chosen on the labelled sets that may train (NewsMTSC train,
 * VADER's ratings of film reviews, product reviews and tweets); agreement hardly depends on them.
 */
final class ValenceSum {

  /** Words that a negation, shortfall or relief reaches. */
  private static final int SCOPE = 5;

  /** "Not good" is bad, though less than "bad"; "not bad" is hardly good. */
  private static final double NEGATED_GOOD = -.6;

  private static final double NEGATED_BAD = -.2;

  /** What a shortfall counts in itself, before what is missing. */
  private static final double SHORTFALL = -1.5;

  /** A bad thing that is held back is neither bad nor good news. */
  private static final double RELIEVED = 0;

  /** What a degree word adds to the weight of the next word; each word after has half as much. */
  private static final double DEGREE = .3;

  private static final double FADING = .5;

  private static final double BEFORE_CONTRAST = .5;
  private static final double AFTER_CONTRAST = 1.2;
  private static final double CONCEDED = .5;

  private double sum;
  private double weight = 1;
  private boolean conceded;
  private double good;
  private double bad;
  private int scope;
  private double degree;

  /** Forgets negation, degree and concession: they end with their clause. */
  void beginClause() {
    scope = 0;
    degree = 0;
    conceded = false;
  }

  /** Reads a word, or a phrase of several. */
  void read(Cue cue, int words) {
    if (cue.role() == Cue.Role.VALENCE) {
      double factor = scope > 0 ? (cue.valence() > 0 ? good : bad) : 1;
      add(cue.valence() * factor * (1 + degree));
    }
    scope -= words;
    degree *= words == 1 ? FADING : Math.pow(FADING, words);
    switch (cue.role()) {
      case NEGATION -> open(NEGATED_GOOD, NEGATED_BAD);
      case SHORTFALL -> {
        add(SHORTFALL);
        open(NEGATED_GOOD, 1);
      }
      case RELIEF -> open(1, RELIEVED);
      case STRONGER -> degree += DEGREE;
      case WEAKER -> degree -= DEGREE;
      case CONTRAST -> {
        sum *= BEFORE_CONTRAST;
        weight = AFTER_CONTRAST;
        beginClause();
      }
      case CONCESSION -> {
        beginClause();
        conceded = true;
      }
      case BOUNDARY -> {
        scope = 0;
        degree = 0;
      }
      case VALENCE, NONE -> {}
    }
  }

  double value() {
    return sum;
  }

  private void add(double valence) {
    sum += valence * weight * (conceded ? CONCEDED : 1);
  }

  private void open(double good, double bad) {
    this.good = good;
    this.bad = bad;
    scope = SCOPE;
  }
}
