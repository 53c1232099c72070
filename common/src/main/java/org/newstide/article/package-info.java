/**
 * Articles: from a raw record to clean text with an id, a source and a date, or to a reject with
 * its reason.
 */
package org.newstide.article;
