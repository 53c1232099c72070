package org.newstide.article;

/** A line of a page that is no part of its article, and why. */
public record RemovedLine(String text, Removal reason) {}
