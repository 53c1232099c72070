package org.newstide.jobs.topics;

/**
 * How often something stands.
 *
 * @param source the source within which it is counted, empty for the whole corpus
 * @param key what is counted
 * @param n how often
 */
public record Count(String source, long key, long n) {}
