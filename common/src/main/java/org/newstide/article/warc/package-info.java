/**
 * Web archives: WARC and ARC files, plain or in members of gzip, to what the fetched pages say;
 * made to go on behind damage. {@link org.newstide.article.warc.Captures} is where to start.
 */
package org.newstide.article.warc;
