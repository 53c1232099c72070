package org.newstide.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article, as paragraphs in document order.
 *
 * <ol>
 *   <li>Parts that are no text by their element or by their names go ({@link Furniture}), unless a
 *       good part of the page's running text is in them, or its headline with some.
 *   <li>The smallest element that holds most of what is left is the text's; between the headline
 *       and that, sentences are standfirsts, and are taken.
 *   <li>Blocks of links go, lines that talk of the page ({@link LineFurniture}), headings with
 *       nothing under them, and pull quotes ({@link Repeated}).
 * </ol>
 */
final class MainText {

  /** A part of the page with this share of the whole's prose is the whole. */
  private static final double MOST = 0.75;

  /** What holds this share of the page's prose is no furniture, whatever its name. */
  private static final double PROTECTED = 0.3;

  private static final int FEWEST_LEAD_WORDS = 6;

  private MainText() {}

  static List<String> of(Document page) {
    Optional<Element> headline = Headline.in(page);
    ProseMass all =
        new ProseMass(
            TextBlocks.of(page.body(), element -> Furniture.of(element) == Furniture.ALWAYS));
    List<TextBlock> blocks =
        TextBlocks.of(page.body(), element -> isSkipped(element, all, headline));
    Element root = root(page.body(), new ProseMass(blocks));
    int[] inRoot =
        IntStream.range(0, blocks.size()).filter(at -> blocks.get(at).isIn(root)).toArray();
    if (inRoot.length == 0) {
      return List.of();
    }
    int title =
        headline
            .map(heading -> last(blocks, block -> block.isIn(heading)))
            .filter(at -> at < inRoot[inRoot.length - 1])
            .orElse(-1);
    List<TextBlock> text = new ArrayList<>();
    for (int at = title < 0 ? inRoot[0] : title + 1; at <= inRoot[inRoot.length - 1]; at++) {
      TextBlock block = blocks.get(at);
      if ((at < inRoot[0] ? isLead(block) : isText(block)) && !LineFurniture.is(block.text())) {
        text.add(block);
      }
    }
    return Repeated.removedFrom(text.subList(0, 1 + last(text, block -> !block.isHeading())))
        .stream()
        .map(TextBlock::text)
        .toList();
  }

  private static int last(List<TextBlock> blocks, Predicate<TextBlock> wanted) {
    int at = blocks.size() - 1;
    while (at >= 0 && !wanted.test(blocks.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isSkipped(Element element, ProseMass all, Optional<Element> headline) {
    boolean hasHeadline =
        headline.isPresent() && all.of(element) > 0 && headline.get().parents().contains(element);
    return switch (Furniture.of(element)) {
      case ALWAYS -> !hasHeadline;
      case NONE -> false;
      case LIKELY -> all.share(element) < PROTECTED && !hasHeadline;
    };
  }

  private static boolean isLead(TextBlock block) {
    return block.linkDensity() < 0.5 && block.text().split(" ").length >= FEWEST_LEAD_WORDS;
  }

  private static boolean isText(TextBlock block) {
    return block.linkDensity() < 0.5 || (block.endsSentence() && block.linkDensity() < 0.9);
  }

  private static Element root(Element body, ProseMass prose) {
    Element root = body;
    while (true) {
      Element next = null;
      for (Element child : root.children()) {
        if (prose.of(child) > 0 && prose.of(child) >= MOST * prose.of(root)) {
          next = child;
        }
      }
      if (next == null || next.normalName().equals("p")) {
        return root;
      }
      root = next;
    }
  }
}
