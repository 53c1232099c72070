package org.newstide.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element as blocks in document order. Two line breaks in a row part blocks as their
 * edges do.
 */
final class TextBlocks implements NodeFilter {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private final Predicate<Element> skipped;
  private Element block;
  private int linked;
  private int links;
  private int breaks;

  private TextBlocks(Element root, Predicate<Element> skipped) {
    this.root = root;
    this.skipped = skipped;
    this.block = root;
  }

  /**
   * The blocks of an element.
   *
   * @param skipped which elements within it are left out with all that they hold
   */
  static List<TextBlock> of(Element root, Predicate<Element> skipped) {
    TextBlocks reader = new TextBlocks(root, skipped);
    root.filter(reader);
    reader.end();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (!element.equals(root) && skipped.test(element)) {
        if (isBox(element)) {
          end();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        breaks++;
        if (breaks > 1) {
          end();
        }
        add(" ");
      } else if (isBox(element)) {
        end();
        block = element;
      }
      links += isLink(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= isLink(element) ? 1 : 0;
      if (isBox(element)) {
        end();
        block = element.parent() == null ? root : element.parent();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String written) {
    int before = text.length();
    for (int at = 0; at < written.length(); ) {
      int end = wordEnd(written, at);
      if (end > at) {
        text.append(written, at, end);
        breaks = 0;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      at = Math.max(end, at + 1);
    }
    linked += links > 0 ? text.length() - before : 0;
  }

  private void end() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      blocks.add(new TextBlock(block, line, Math.min(linked, line.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static int wordEnd(String written, int start) {
    int end = start;
    while (end < written.length() && !isBlank(written.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : c > '~' && isWideBlank(c);
  }

  private static boolean isWideBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** Custom elements are laid out by scripts, as boxes mostly. */
  private static boolean isBox(Element element) {
    return element.tag().isBlock() || element.normalName().contains("-");
  }
}
