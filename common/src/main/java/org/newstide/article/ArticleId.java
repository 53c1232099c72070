package org.newstide.article;

import java.security.MessageDigest;
import java.util.Optional;
import org.newstide.Sha256;

/**
 * What makes two deliveries the same article, as an id of 26 characters.
 *
 * <p>The id is taken from the record as it came, so that no change of a cleaning rule changes it:
 * from the source and the record's own id; without one, from the canonical address, unless that is
 * a home page; without one, from the source and the whole text of a text file or page, or from
 * source, title, date and body of other records. Where a file lies counts only as far as the source
 * does.
 *
 * <p>It is the first 128 bits of SHA-256 in base 32 (RFC 4648, small letters, no padding): a digest
 * in hex may be all digits but one e, which spreadsheets turn into a number. Each part is preceded
 * by its length, so that no two ways to part a text are the same.
 */
public final class ArticleId {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BYTES = 16;

  private ArticleId() {}

  /**
   * The id of an article.
   *
   * @param url the article's address, if it has one
   */
  public static String of(RawArticle raw, String sourceId, Optional<CanonicalUrl> url) {
    Optional<String> ownId = raw.value(RecordField.ID);
    if (ownId.isPresent()) {
      return digest("id", sourceId, ownId.get());
    }
    Optional<CanonicalUrl> address = url.filter(known -> !known.isHomePage());
    if (address.isPresent()) {
      return digest("url", address.get().address());
    }
    if (!raw.text().isEmpty()) {
      return digest("file", sourceId, raw.text());
    }
    return digest(
        "text",
        sourceId,
        raw.value(RecordField.TITLE).orElse(""),
        raw.value(RecordField.PUBLISHED).orElse(""),
        raw.value(RecordField.BODY).orElse(""));
  }

  private static String digest(String... parts) {
    MessageDigest digest = Sha256.start();
    for (String part : parts) {
      Sha256.addPart(digest, part);
    }
    return base32(digest.digest());
  }

  private static String base32(byte[] digest) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (int at = 0; at < BYTES; at++) {
      held = (held << 8) | (digest[at] & 0xFF);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((held >> bits) & 31));
      }
    }
    return text.append(ALPHABET.charAt((held << (5 - bits)) & 31)).toString();
  }
}
