package org.newstide.story;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newstide.text.Tokenizer;

/**
 * A word as copies are found by: case, accents and the marks within it do not count.
 *
 * @param written the word as it stands in the text, without accents
 * @param normal what is left of it: "u.s." and "US" are both "us"
 * @param kind what it is likely to be, by how it is written
 */
record StoryWord(String written, String normal, Kind kind) {

  /** What a word is likely to be. */
  enum Kind {
    /** It has a digit in it. */
    NUMBER,
    /** It begins with a capital: a name, or the first word of a sentence. */
    NAME,
    OTHER
  }

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  /** The marks that the tokenizer leaves within words, but for those within numbers. */
  private static final Pattern MARKS = Pattern.compile("['’]|\\.(?!\\d)");

  /** The words of a text. */
  static List<StoryWord> of(String text) {
    String plain =
        text.chars().allMatch(StoryWord::isPlain)
            ? text
            : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Tokenizer.tokens(plain, 0, plain.length()).stream()
        .map(token -> new StoryWord(token.text(), normal(token.text()), kind(token.text())))
        .toList();
  }

  private static String normal(String word) {
    String bare =
        word.chars().anyMatch(StoryWord::isMark) ? MARKS.matcher(word).replaceAll("") : word;
    return bare.toLowerCase(Locale.ROOT);
  }

  /** ASCII, and the dashes and quotation marks of print: nothing in them has an accent. */
  private static boolean isPlain(int unit) {
    return unit < 0x80 || (unit >= 0x2010 && unit <= 0x201F);
  }

  private static boolean isMark(int unit) {
    return unit == '\'' || unit == '’' || unit == '.';
  }

  private static Kind kind(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return Kind.NUMBER;
    }
    return Character.isUpperCase(word.codePointAt(0)) ? Kind.NAME : Kind.OTHER;
  }
}
