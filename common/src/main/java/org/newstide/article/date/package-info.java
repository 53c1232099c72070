/**
 * Dates as texts write them: {@link org.newstide.article.date.PublicationDate} reads one that
 * stands alone, {@link org.newstide.article.date.DateLine}, {@link
 * org.newstide.article.date.UrlDate} and {@link org.newstide.article.date.FileDate} find one in a
 * line, in an address and in a file's name.
 */
package org.newstide.article.date;
