package org.newstide.article;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All that a page shows, one block element a line: what tools save that know nothing of pages. */
final class VisibleText {

  private static final String UNSEEN =
      "head, script, style, noscript, template, svg, iframe, object, select, textarea, [hidden],"
          + " [style~=display:\\s*none]";

  /** Blocks of browsers that jsoup takes for parts of a line. */
  private static final Set<String> MORE_BLOCKS = Set.of("br", "picture", "video", "dialog");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

  private VisibleText() {}

  static String of(String html) {
    Element page = Jsoup.parse(html);
    page.select(UNSEEN).remove();
    StringBuilder text = new StringBuilder();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else {
              end(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            end(node);
          }

          private void end(Node node) {
            if (node instanceof Element element
                && (element.isBlock() || MORE_BLOCKS.contains(element.normalName()))) {
              text.append('\n');
            }
          }
        });
    return text.toString()
        .lines()
        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
