/**
 * Articles: from a byte stream to clean text with an id, a source and a date, or to a reject with
 * its reason.
 *
 * <pre>
 * file ──SourceFormat──▶ RawArticle ──Intake──▶ Article + ArticleBody
 *            └──────────────────────────┴─────▶ Reject
 * </pre>
 *
 * <p>Each rule is one file: {@link org.newstide.article.CanonicalUrl}, {@link
 * org.newstide.article.SourceId}, {@link org.newstide.article.ArticleId}, {@link
 * org.newstide.article.date.PublicationDate}, {@link org.newstide.article.CleanText}. Of plain
 * text, {@link org.newstide.article.FlatText} says what is title, date and body, with {@link
 * org.newstide.article.PageText} if it is a page with its menus; of web pages {@link
 * org.newstide.article.html.HtmlPage} does. {@link org.newstide.article.ArticleDate} says which of
 * several dates holds.
 */
package org.newstide.article;
