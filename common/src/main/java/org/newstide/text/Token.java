package org.newstide.text;

/**
 * A word of a text.
 *
 * @param start offset of its first UTF-16 unit in the document
 * @param end offset after its last UTF-16 unit
 * @param text the word as written, without a possessive 's
 */
public record Token(int start, int end, String text) {}
