package org.newstide.entity;

/**
 * A place in a document where an entity is named.
 *
 * @param sentence number of the sentence, 0 for the title
 * @param startChar offset of its first UTF-16 unit in the document
 * @param endChar offset after its last UTF-16 unit
 * @param entityId the entity named
 * @param surface the words as they stand, with inner line breaks made spaces
 */
public record Mention(int sentence, int startChar, int endChar, String entityId, String surface) {}
