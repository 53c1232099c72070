package org.newstide.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Writes HTML with inline SVG that is also well-formed XML.
 *
 * <p>Every text and attribute is escaped here and nowhere else. The escapes are those of XML, not
 * the named ones of HTML, which XML does not know; characters that neither allows are dropped.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> opened = new ArrayDeque<>();

  /** Opens an element, on a new line. */
  public Markup block(String tag, Object... attributes) {
    out.append('\n');
    return open(tag, attributes);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  public Markup open(String tag, Object... attributes) {
    start(tag, attributes);
    out.append('>');
    opened.push(tag);
    return this;
  }

  /** Closes the innermost open element. */
  public Markup close() {
    out.append("</").append(opened.pop()).append('>');
    return this;
  }

  /** An element that holds text only. */
  public Markup element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element without content, on a new line: {@code <path/>}. Not for HTML's own {@code div}. */
  public Markup empty(String tag, Object... attributes) {
    out.append('\n');
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  public Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /** A style sheet, as it is: it comes from the code, not from data. */
  public Markup style(String css) {
    out.append("\n<style>\n").append(css).append("</style>");
    return this;
  }

  /**
   * The whole document.
   *
   * @throws IllegalStateException if an element is still open
   */
  public String document() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException("still open: " + opened);
    }
    return "<!DOCTYPE html>" + out + "\n";
  }

  private void start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1].toString())).append('"');
    }
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
