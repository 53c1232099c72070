package org.newstide.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Links to other articles within an article: lists with no word outside a link, and paragraphs
 * "Related: …". They are headlines of other articles, and would be counted as this one's words.
 */
final class LinkList {

  private static final Pattern LABEL =
      Pattern.compile("(?:related|read more|see also|more)\\s*:?", Pattern.CASE_INSENSITIVE);

  private LinkList() {}

  /** Whether an element is one. */
  static boolean is(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol" ->
          !element.getElementsByTag("a").isEmpty() && textOutsideLinks(element).isBlank();
      case "p" ->
          !element.getElementsByTag("a").isEmpty()
              && LABEL.matcher(textOutsideLinks(element).strip()).matches();
      default -> false;
    };
  }

  private static String textOutsideLinks(Element element) {
    StringBuilder text = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            }
            return node.normalName().equals("a")
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
        });
    return text.toString();
  }
}
