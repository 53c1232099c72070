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

  /** Removes them from an element. */
  static void removeFrom(Element body) {
    for (Element list : body.select("ul:has(a), ol:has(a)")) {
      if (textOutsideLinks(list).isBlank()) {
        list.remove();
      }
    }
    for (Element paragraph : body.select("p:has(a)")) {
      if (LABEL.matcher(textOutsideLinks(paragraph).strip()).matches()) {
        paragraph.remove();
      }
    }
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
