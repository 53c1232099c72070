package org.newstide.text;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param number 0 for the title, then 1, 2, … through the body
 * @param paragraph 0 for the title, then 1, 2, … through the body
 * @param start offset of its first UTF-16 unit in the document
 * @param end offset after its last UTF-16 unit
 * @param tokens its words in order, possibly none
 */
public record Sentence(int number, int paragraph, int start, int end, List<Token> tokens) {}
