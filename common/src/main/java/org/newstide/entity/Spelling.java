package org.newstide.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

/** Spellings that name forms do not tell apart: accents and curly apostrophes. */
final class Spelling {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  /**
   * The words of a text, each spelled plainly.
   *
   * @param key where the text stands, for the message
   * @throws IllegalArgumentException that starts with the key, if there is no word
   */
  static List<String> words(String key, String text) {
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException(key + ": \"" + text + "\" holds no word");
    }
    return tokens.stream().map(Token::text).map(Spelling::plain).toList();
  }

  /** The word without accents and with straight apostrophes: "N’Djaména" is "N'Djamena". */
  static String plain(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) < 128) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    String apart = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("");
  }
}
