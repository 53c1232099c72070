package org.newstide.tone;

/**
 * What a word or phrase does to the tone of its sentence.
 *
 * @param role its part in the rules
 * @param valence how good or bad it is in itself, −4 … 4; 0 but for {@link Role#VALENCE}
 */
record Cue(Role role, double valence) {

  static final Cue NONE = new Cue(Role.NONE, 0);
  static final Cue NEGATION = new Cue(Role.NEGATION, 0);

  enum Role {
    /** Good or bad in itself. */
    VALENCE,
    /** What follows in the clause is not so: "not". */
    NEGATION,
    /** A good thing that does not come, bad in itself: "lack of". */
    SHORTFALL,
    /** A bad thing that is ended or held back: "prevent". */
    RELIEF,
    /** The words after it weigh more: "very". */
    STRONGER,
    /** The words after it weigh less: "slightly". */
    WEAKER,
    /** What follows is the point: "but". */
    CONTRAST,
    /** What follows in the clause is not the point: "despite". */
    CONCESSION,
    /** A clause begins: "because". */
    BOUNDARY,
    /** Says nothing of tone. */
    NONE
  }
}
