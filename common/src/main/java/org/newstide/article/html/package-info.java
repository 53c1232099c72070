/**
 * From a web page to its article: {@link org.newstide.article.html.HtmlPage} is where to start.
 * Knows markup alone; what a date means or what makes an article is for {@code article} to say.
 */
package org.newstide.article.html;
