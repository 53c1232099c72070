package org.newstide.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.newstide.Sha256;

/**
 * What texts with the same words have in common, as {@link StoryWord} has it: case, accents,
 * punctuation and white space do not count. 128 bits of SHA-256, in hexadecimal.
 */
final class Fingerprint {

  private static final int BYTES = 16;

  private Fingerprint() {}

  /** The fingerprint of an article's words; for a text without any, one of its own. */
  static String of(String articleId, StoryText text) {
    MessageDigest digest = Sha256.start();
    text.title().forEach(word -> add(word, digest));
    text.body().forEach(word -> add(word, digest));
    if (text.isEmpty()) {
      digest.update(("article " + articleId).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(StoryWord word, MessageDigest digest) {
    digest.update(word.normal().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ' ');
  }
}
