package org.newstide.story;

/**
 * A text that articles of a day carry.
 *
 * @param text a number for the text
 * @param bands as {@link Signature#bands} has them
 * @param day since 1970; {@link Bucketed#UNDATED} if it is not known
 * @param isFresh whether an article that is new or changed carries it then
 */
public record Carried(long text, String bands, int day, boolean isFresh) {}
