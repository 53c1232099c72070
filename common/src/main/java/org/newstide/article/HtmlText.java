package org.newstide.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/**
 * The text of an HTML fragment: block elements are paragraphs, {@code <br>} is a line break.
 *
 * <p>Scripts, styles, images with their captions, controls and lists of links ({@link LinkList})
 * go. A "&lt;" that begins no tag is text. Line breaks of the source count where the fragment has
 * no blocks of its own, and an empty line within text always does: many stores keep their
 * paragraphs so, with markup only inside them.
 */
final class HtmlText {

  /** What follows a "<" that begins a tag: a name, and its end or attributes. */
  private static final Pattern TAG =
      Pattern.compile(
          "/?(?<name>[a-zA-Z][a-zA-Z0-9:-]*)"
              + "(?:\\s*/?>|\\s[^<>]*=|\\s+(?:async|defer|controls|hidden|allowfullscreen|nowrap)\\b)"
              + "|!--|!\\[CDATA\\[|!(?i:doctype)\\s");

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "object",
          "svg",
          "canvas",
          "img",
          "figcaption",
          "video",
          "audio",
          "button",
          "select",
          "textarea",
          "input");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  private HtmlText() {}

  /** Whether a text has at least one HTML tag in it. */
  static boolean isMarkup(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (isTag(text, at)) {
        return true;
      }
    }
    return false;
  }

  static String of(String html) {
    Element body = Jsoup.parse(withTextEscaped(html)).body();
    boolean blocks = body.getAllElements().stream().skip(1).anyMatch(HtmlText::breaks);
    StringBuilder text = new StringBuilder(html.length());
    body.filter(new Writer(text, blocks));
    return text.toString();
  }

  private static boolean isTag(String text, int at) {
    Matcher tag = TAG.matcher(text).region(at + 1, text.length());
    if (!tag.lookingAt()) {
      return false;
    }
    String name = tag.group("name");
    return name == null || name.indexOf(':') > 0 || name.indexOf('-') > 0 || Tag.isKnownTag(name);
  }

  private static String withTextEscaped(String html) {
    StringBuilder escaped = new StringBuilder(html.length() + 16);
    for (int at = 0; at < html.length(); at++) {
      char c = html.charAt(at);
      if (c == '<' && !isTag(html, at)) {
        escaped.append("&lt;");
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean breaks(Element element) {
    return element.normalName().equals("br") || element.tag().isBlock();
  }

  /** Writes text nodes, and a break where a block or a line ends. */
  private static final class Writer implements NodeFilter {

    private final StringBuilder text;
    private final boolean blocks;
    private int preformatted;

    Writer(StringBuilder text, boolean blocks) {
      this.text = text;
      this.blocks = blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(
            blocks && preformatted == 0 ? flow(words.getWholeText()) : words.getWholeText());
      } else if (node instanceof Element element) {
        edge(element);
        if (DROPPED.contains(element.normalName()) || LinkList.is(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        edge(element);
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private void edge(Element element) {
      switch (element.normalName()) {
        case "br" -> text.append('\n');
        case "td", "th" -> text.append(' ');
        default -> text.append(element.tag().isBlock() ? "\n\n" : "");
      }
    }

    private static String flow(String source) {
      return SPACE.matcher(source).replaceAll(run -> isBreak(run.group()) ? "\n\n" : " ");
    }

    private static boolean isBreak(String space) {
      return space.indexOf('\n') != space.lastIndexOf('\n');
    }
  }
}
