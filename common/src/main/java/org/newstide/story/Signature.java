package org.newstide.story;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.newstide.Column;

/**
 * What copies of an article are found by: a row of {@code story_signatures}.
 *
 * <p>Near copies have at least one band in common, with high probability ({@link MinHash}).
 */
public record Signature(
    @Column("The article") String articleId,
    @Column("Digest of the normalised text: the same for texts of the same words")
        String fingerprint,
    @Column(
            "Numbers of 8 hexadecimal digits that near copies have in common; none for a text without words")
        String bands) {

  static final int DIGITS_OF_BAND = 8;

  /** The signature of an article's title and body. */
  public static Signature of(String articleId, String title, String body) {
    StoryText text = StoryText.of(title, body);
    StringBuilder bands = new StringBuilder();
    for (int band : MinHash.bands(text)) {
      bands.append(HexFormat.of().toHexDigits(band));
    }
    return new Signature(articleId, Fingerprint.of(articleId, text), bands.toString());
  }

  /** The numbers of these bands. */
  static int[] numbers(String bands) {
    return IntStream.range(0, bands.length() / DIGITS_OF_BAND)
        .map(band -> band * DIGITS_OF_BAND)
        .map(at -> HexFormat.fromHexDigits(bands, at, at + DIGITS_OF_BAND))
        .toArray();
  }

  /** Whether these bands are those of a headline or summary. */
  static boolean isShort(String bands) {
    return bands.length() <= MinHash.BANDS_OF_SHORT * DIGITS_OF_BAND;
  }
}
