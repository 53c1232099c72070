package org.newstide.jobs.topics;

/**
 * A word as written.
 *
 * @param form the word
 * @param n the articles in which it stands so
 */
public record Form(String form, long n) {}
