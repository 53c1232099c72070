package org.newstide.tone;

/**
 * What a word or phrase does to the tone of its sentence.
 *
 * @param role its part in the rules
 * @param valence how good or bad it is in itself, −4 … 4; 0 for all but {@link Role#VALENCE}
 */
record Cue(Role role, double valence) {

  enum Role {
    /** Good or bad in itself. */
    VALENCE,
    /** What follows in the clause is not so: "not". */
    NEGATION,
    /** A good thing that does not come: "lack of". */
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
    /** Looks like one of the above and is none: "not only". */
    NONE
  }
}
