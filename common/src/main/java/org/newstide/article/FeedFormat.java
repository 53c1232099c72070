package org.newstide.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * A news feed as it was fetched: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom.
 *
 * <ol>
 *   <li>An {@code item} or {@code entry} is a record; its position is its number in the feed.
 *   <li>Its address is its {@code link}, else its permanent identifier if that is an address, else
 *       {@code rdf:about}. Identifiers count where there is no address: feeds give one article new
 *       ones when it is changed.
 *   <li>Its body is the full content where the feed has it, else the description or summary.
 *   <li>Published is {@code pubDate}, {@code published} or {@code dc:date}, else {@code updated}.
 *   <li>Elements of other vocabularies, such as those of pictures, say nothing of it. Entities of
 *       HTML are characters though no feed declares them.
 *   <li>A document type is not read: whoever needs one can make a parser fetch files or fill the
 *       memory. A feed with one, one that is no well-formed XML, and one with elements nested
 *       deeper than 200 or a piece of text longer than 16 MiB, is a reject where that is found;
 *       what came before is kept.
 *   <li>A file whose root is none of a feed is one reject.
 * </ol>
 */
public record FeedFormat() implements SourceFormat {

  @Override
  public RecordReader open(InputStream content, String inputFile) throws IOException {
    return new FeedReader(new FeedEvents(content), inputFile);
  }
}
