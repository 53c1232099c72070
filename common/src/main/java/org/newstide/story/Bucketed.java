package org.newstide.story;

/**
 * A text in a bucket: that of the texts that have a band in common.
 *
 * @param bucket the band's number and value
 * @param finer the same for texts that have the next bands in common, too
 * @param text a number for the text
 * @param isShort whether it has fewer bands: a headline or summary
 * @param day that an article carried it, since 1970; {@link #UNDATED} if it is not known
 * @param isFresh whether an article that is new or changed carried it then
 */
public record Bucketed(
    long bucket, long finer, long text, boolean isShort, int day, boolean isFresh) {

  /** Apart from all days: undated articles are compared with one another. */
  public static final int UNDATED = Integer.MIN_VALUE / 2;
}
