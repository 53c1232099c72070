package org.newstide.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newstide.article.date.DateLine;
import org.newstide.text.LineEnd;

/**
 * What a line of a page is like, by itself.
 *
 * @param words runs of characters between blanks that have a letter or digit
 * @param small share of the words that do not begin with a capital, 0 to 1
 * @param ends whether it ends as sentences do
 * @param furniture why it is no part of the article, if what it says shows it
 */
record PageLine(String text, int words, double small, boolean ends, Optional<Removal> furniture) {

  private static final int FEWEST_OF_PROSE = 8;
  private static final int ALWAYS_PROSE = 30;
  private static final double FEWEST_SMALL = .5;
  private static final int FEWEST_OF_SENTENCE = 3;
  private static final int MOST_COUNTED = 50;

  /** The last is a stop of Hindi. */
  private static final String STOPS = ".!?…:।";

  /** Breaks off, as what leads to another article does, or says the same twice. */
  private static final Pattern TEASER =
      Pattern.compile(".*[^.](?:…|\\.\\.\\.)(?: ?(?:[Mm]ore|Read [Mm]ore))?|(.{10,300}) \\1");

  private static final Pattern CAPITALS =
      Pattern.compile("[^\\p{Ll}]*(?:\\p{Lu}[^\\p{Ll} ]* ){5}[^\\p{Ll}]*");

  static PageLine of(String text) {
    int words = 0;
    int small = 0;
    for (String word : text.split(" ", -1)) {
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
      words += first == 0 ? 0 : 1;
      small += first == 0 || Character.isUpperCase(first) ? 0 : 1;
    }
    return new PageLine(
        text,
        words,
        words == 0 ? 0 : (double) small / words,
        LineEnd.isStop(text, STOPS),
        furnitureOf(text));
  }

  private static Optional<Removal> furnitureOf(String text) {
    Optional<Removal> furniture = PageFurniture.of(text);
    if (furniture.isPresent()) {
      return furniture;
    }
    if (DateLine.of(text).isPresent()) {
      return Optional.of(Removal.DATE);
    }
    if (HeadFurniture.is(text)) {
      return Optional.of(Removal.BUTTON);
    }
    return CAPITALS.matcher(text).matches() ? Optional.of(Removal.HEADLINE) : Optional.empty();
  }

  /** Whether it reads like a paragraph. */
  boolean isProse() {
    return furniture.isEmpty()
        && small >= FEWEST_SMALL
        && (words >= ALWAYS_PROSE || (ends && words >= FEWEST_OF_PROSE))
        && !isTeaser();
  }

  /** Above 0 if it speaks for an article, by its words; below if against. */
  double score() {
    if (furniture.isPresent()) {
      return furniture.get() == Removal.CAPTION ? -3 : -10;
    }
    if (isProse() || (ends && words >= FEWEST_OF_SENTENCE && !isTeaser())) {
      return Math.min(words, MOST_COUNTED);
    }
    return words < FEWEST_OF_PROSE ? -5 : -8;
  }

  private boolean isTeaser() {
    return TEASER.matcher(text).matches();
  }
}
