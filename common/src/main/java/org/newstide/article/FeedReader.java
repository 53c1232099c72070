package org.newstide.article;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The items of a feed; the rules are {@link FeedFormat}'s. */
final class FeedReader implements RecordReader {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** What feeds borrow from: full content, and Dublin Core. */
  private static final Set<String> BORROWED =
      Set.of("http://purl.org/rss/1.0/modules/content/", "http://purl.org/dc/elements/1.1/");

  /** Elements with parts that have names of their own. */
  private static final Set<String> WITH_PARTS = Set.of("author", "contributor");

  /** The most characters of an item. */
  private static final int LONGEST_ITEM = 16 << 20;

  private final FeedEvents events;
  private final String inputFile;
  private String language = "";
  private long items;
  private boolean ended;

  FeedReader(FeedEvents events, String inputFile) {
    this.events = events;
    this.inputFile = inputFile;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!ended) {
      int event = events.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = events.name();
        if (events.depth() == 1 && !ROOTS.contains(name)) {
          ended = true;
          events.skip(); // that the file is damaged would explain it
          return Optional.of(notAFeed(name));
        }
        events.language().filter(tag -> events.depth() <= 2).ifPresent(tag -> language = tag);
        if (ITEMS.contains(name)) {
          return Optional.of(item());
        }
        if (name.equals("language") && events.depth() == 3) {
          language = text(events.depth()).strip();
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public long nextPosition() {
    return items + 1;
  }

  @Override
  public String unfinished() {
    return "";
  }

  private SourceRecord item() throws IOException {
    String vocabulary = events.namespace();
    int depth = events.depth();
    FeedItem item = new FeedItem(events.attribute("about"), events.language());
    long length = 0;
    while (true) {
      int event = events.next();
      if (event == XMLStreamConstants.END_ELEMENT && events.depth() < depth) {
        items++;
        return length > LONGEST_ITEM
            ? tooLarge()
            : new RawArticle(inputFile, items, item.values(language));
      }
      boolean isKnown =
          event == XMLStreamConstants.START_ELEMENT
              && (events.namespace().equals(vocabulary) || BORROWED.contains(events.namespace()));
      if (isKnown && !(WITH_PARTS.contains(events.name()) && !vocabulary.isEmpty())) {
        length += element(item, length);
      }
    }
  }

  /** Reads an element of an item and gives its length. */
  private long element(FeedItem item, long before) throws IOException {
    String name = events.name();
    boolean isPermanent = !events.attribute("isPermaLink").orElse("true").equals("false");
    if (name.equals("link")) {
      item.link(events.attribute("rel"), events.attribute("href"));
    }
    String text = text(events.depth());
    if (before + text.length() <= LONGEST_ITEM) {
      item.element(name, text, isPermanent);
    }
    return text.length();
  }

  /**
   * The text of the element that began, with the tags within it as Atom's XHTML has them; the first
   * 16 Mi characters and a few.
   */
  private String text(int depth) throws IOException {
    StringBuilder text = new StringBuilder();
    int event = events.next();
    while (events.depth() >= depth && event != XMLStreamConstants.END_DOCUMENT) {
      String piece =
          switch (event) {
            case XMLStreamConstants.START_ELEMENT -> "<" + events.name() + ">";
            case XMLStreamConstants.END_ELEMENT -> "</" + events.name() + ">";
            default -> events.text();
          };
      if (text.length() <= LONGEST_ITEM) {
        text.append(piece);
      }
      event = events.next();
    }
    return text.toString();
  }

  private Reject tooLarge() {
    String detail = "the item is longer than %d Mi characters".formatted(LONGEST_ITEM >> 20);
    return Reject.of(inputFile, items, Reject.Reason.RECORD_TOO_LARGE, detail, "");
  }

  private Reject notAFeed(String root) {
    String detail = "the root of the file is %s; allowed are rss, rdf:RDF and feed".formatted(root);
    return Reject.of(inputFile, 1, Reject.Reason.NOT_A_FEED, detail, root);
  }
}
