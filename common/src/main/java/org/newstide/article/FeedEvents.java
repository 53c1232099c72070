package org.newstide.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The beginnings and ends of elements, and text, of an XML file that nobody vouches for. */
final class FeedEvents {

  private static final int DEEPEST = 200;

  /** The most bytes of a piece of text, a comment or a tag. */
  private static final int LONGEST = 16 << 20;

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Limited in;
  private final XMLStreamReader reader;
  private int depth;

  FeedEvents(InputStream content) throws IOException {
    this.in = new Limited(content);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      this.reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException malformed) {
      throw notXml(malformed);
    }
  }

  /**
   * Reads the file to its end, whatever it holds.
   *
   * @throws IOException if it breaks off or is damaged
   */
  void skip() throws IOException {
    byte[] block = new byte[1 << 16];
    do {
      in.start();
    } while (in.read(block, 0, block.length) >= 0);
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /**
   * Goes on to the next event of interest.
   *
   * @return {@link XMLStreamConstants} of the beginning or end of an element, or of text; that of
   *     the end of the document after all
   * @throws IOException if the file is none that is read
   */
  int next() throws IOException {
    while (true) {
      int event = advance();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD ->
            throw new IOException("it has a DOCTYPE, which is not read; take it out");
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.SPACE,
            XMLStreamConstants.ENTITY_REFERENCE,
            XMLStreamConstants.END_DOCUMENT -> {}
        default -> {
          continue;
        }
      }
      if (depth > DEEPEST) {
        throw new IOException("elements are nested deeper than " + DEEPEST);
      }
      return event;
    }
  }

  /** The local name of the element that begins or ends, in small letters. */
  String name() {
    return reader.getLocalName().toLowerCase(Locale.ROOT);
  }

  /** Its namespace; empty if it has none. */
  String namespace() {
    return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
  }

  /** An attribute of the element that begins, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return Optional.of(reader.getAttributeValue(at));
      }
    }
    return Optional.empty();
  }

  /** The language that the element which begins says it is in. */
  Optional<String> language() {
    return Optional.ofNullable(reader.getAttributeValue(XML, "lang"));
  }

  /** The text; an entity that the file does not declare as it is written. */
  String text() {
    return reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE
        ? "&" + reader.getLocalName() + ";"
        : reader.getText();
  }

  private int advance() throws IOException {
    in.start();
    try {
      return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException | RuntimeException malformed) {
      throw in.failure().orElseGet(() -> notXml(malformed));
    }
  }

  private static IOException notXml(Exception malformed) {
    String message = String.valueOf(malformed.getMessage()).replaceAll("\\s+", " ");
    return new IOException("it is no well-formed XML: " + message, malformed);
  }

  /** Refuses more bytes for one event than a parser should hold, and keeps errors of the file. */
  private static final class Limited extends FilterInputStream {

    private long left = LONGEST;
    private Optional<IOException> failure = Optional.empty();

    Limited(InputStream in) {
      super(in);
    }

    void start() {
      left = LONGEST;
    }

    Optional<IOException> failure() {
      return failure;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        if (left <= 0) {
          throw new IOException("a piece of text is longer than %d MiB".formatted(LONGEST >> 20));
        }
        int read = super.read(bytes, offset, length);
        left -= Math.max(0, read);
        return read;
      } catch (IOException broken) {
        failure = Optional.of(broken);
        throw broken;
      }
    }
  }
}
