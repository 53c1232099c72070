package org.newstide.article;

import java.io.InputStream;
import org.newstide.article.warc.Captures;

/**
 * Web archives: WARC and ARC, plain or with gzip, as crawlers and CC-NEWS write them.
 *
 * <ol>
 *   <li>A record is a web page that was fetched with status 200, or kept as a resource; its
 *       position is the number of its record in the file. Requests, pictures, redirects and the
 *       like are no records, but are counted.
 *   <li>What the page gives is {@link org.newstide.article.html.HtmlPage}'s to say; the address
 *       that was fetched counts where it names none. When it was fetched, and the file's name, are
 *       no date of publication.
 *   <li>Chunks and compression of HTTP are undone. A page longer than 16 MiB then, and a record
 *       longer than 32 MiB, are rejects, and are not held.
 *   <li>A damaged record is a reject: of gzip, of the length it says, of HTTP. The next record is
 *       looked for and read; if there is none, the file is unreadable from there on.
 * </ol>
 */
public record WarcFormat() implements SourceFormat {

  @Override
  public boolean unpacksGzip() {
    return true;
  }

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new WarcReader(Captures.of(content, Compression.isGzip(inputFile)), inputFile);
  }
}
