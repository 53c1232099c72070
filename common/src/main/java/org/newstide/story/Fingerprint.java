package org.newstide.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newstide.Sha256;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

/**
 * What texts with the same words have in common: case, accents, punctuation and white space do not
 * count.
 *
 * @param articleId the article
 * @param fingerprint 128 bits of SHA-256 over the words, in hexadecimal; for a text without words
 *     one of its own
 */
public record Fingerprint(String articleId, String fingerprint) {

  private static final int BYTES = 16;

  /** The marks that the tokenizer leaves within words, but for those within numbers. */
  private static final Pattern MARKS = Pattern.compile("['’]|\\.(?!\\d)");

  /** The fingerprint of an article's title and body. */
  public static Fingerprint of(String articleId, String title, String body) {
    MessageDigest digest = Sha256.start();
    boolean empty = addWords(title, digest) + addWords(body, digest) == 0;
    if (empty) {
      digest.update(("article " + articleId).getBytes(StandardCharsets.UTF_8));
    }
    return new Fingerprint(articleId, HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  private static int addWords(String text, MessageDigest digest) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    int words = 0;
    for (Token token : Tokenizer.tokens(plain, 0, plain.length())) {
      String word = MARKS.matcher(token.text()).replaceAll("").toLowerCase(Locale.ROOT);
      digest.update(word.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) ' ');
      words++;
    }
    return words;
  }
}
