package org.newstide.story;

import java.nio.ByteBuffer;
import org.newstide.Column;

/**
 * What copies of an article are found by: a row of {@code story_signatures}.
 *
 * <p>Near copies have at least one band in common, with high probability ({@link MinHash}).
 */
@SuppressWarnings("ArrayRecordComponent")
public record Signature(
    @Column("The article") String articleId,
    @Column("Digest of the normalised text: the same for texts of the same words")
        String fingerprint,
    @Column("Numbers of 4 bytes that near copies have in common; none for a text without words")
        byte[] bands) {

  /** The signature of an article's title and body. */
  public static Signature of(String articleId, String title, String body) {
    StoryText text = StoryText.of(title, body);
    int[] bands = MinHash.bands(text);
    ByteBuffer bytes = ByteBuffer.allocate(bands.length * Integer.BYTES);
    bytes.asIntBuffer().put(bands);
    return new Signature(articleId, Fingerprint.of(articleId, text), bytes.array());
  }
}
