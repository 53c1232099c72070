package org.newstide.article;

import java.io.InputStream;
import org.newstide.article.date.DateLine;
import org.newstide.article.date.FileDate;
import org.newstide.article.date.StampLine;
import org.newstide.article.html.HtmlPage;

/**
 * Web pages: a file is one page, with one article.
 *
 * <ol>
 *   <li>The character set is found as browsers find it; bytes that are not of it become U+FFFD.
 *   <li>A file longer than 16 MiB, or with more elements than {@link HtmlPage} takes, is a reject;
 *       the file is not held beyond that.
 *   <li>A file that breaks off is no article, as nobody knows what it would have said.
 *   <li>What the page gives of title, text, date, address and language is {@link HtmlPage}'s to
 *       say. A line by the headline may give another date ({@link DateLine}, {@link StampLine}),
 *       and so may the file's name and folders ({@link FileDate}).
 * </ol>
 */
public record HtmlFormat() implements SourceFormat {

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new HtmlReader(content, inputFile);
  }
}
