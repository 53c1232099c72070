package org.newstide.article.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Short lines around a page's headline, where people read when it was published. */
final class PageStamps {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "nav", "footer");

  private static final int BEFORE = 10;
  private static final int AFTER = 40;

  /** Paragraphs after the headline after which no date is looked for. */
  private static final int PARAGRAPHS = 4;

  private PageStamps() {}

  static List<String> of(Document page, Optional<Element> headline) {
    if (headline.isEmpty()) {
      return List.of();
    }
    List<TextBlock> blocks =
        TextBlocks.of(page.body(), element -> UNSEEN.contains(element.normalName()));
    int title =
        IntStream.range(0, blocks.size())
            .filter(at -> blocks.get(at).isIn(headline.get()))
            .reduce(-1, (one, next) -> next);
    if (title < 0) {
      return List.of();
    }
    int end = title + 1;
    for (int prose = 0; end < Math.min(blocks.size(), title + AFTER) && prose < PARAGRAPHS; end++) {
      prose += blocks.get(end).isProse() ? 1 : 0;
    }
    return Stream.concat(
            blocks.subList(title + 1, end).stream(),
            blocks.subList(Math.max(0, title - BEFORE), title).stream())
        .map(TextBlock::text)
        .toList();
  }
}
