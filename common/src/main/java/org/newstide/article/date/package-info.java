/**
 * Dates as texts write them: {@link org.newstide.article.date.PublicationDate} reads one that
 * stands alone; {@link org.newstide.article.date.UrlDate}, {@link
 * org.newstide.article.date.FileDate}, {@link org.newstide.article.date.DateLine} and {@link
 * org.newstide.article.date.StampLine} find one in an address, a file's name and a line; {@link
 * org.newstide.article.date.ProseDate} infers one from running text.
 */
package org.newstide.article.date;
