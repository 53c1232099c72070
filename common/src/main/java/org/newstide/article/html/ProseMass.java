package org.newstide.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, itself and in all that is within. */
final class ProseMass {

  private final Map<Element, Integer> units = new HashMap<>();
  private final int all;

  /** Counts the prose of blocks. */
  ProseMass(List<TextBlock> blocks) {
    int sum = 0;
    for (TextBlock block : blocks) {
      if (block.isProse()) {
        sum += block.text().length();
        for (Element at = block.element(); at != null; at = at.parent()) {
          units.merge(at, block.text().length(), Integer::sum);
        }
      }
    }
    this.all = sum;
  }

  /** UTF-16 units of prose in an element. */
  int of(Element element) {
    return units.getOrDefault(element, 0);
  }

  /** Share of the page's prose that is in an element, 0 to 1. */
  double share(Element element) {
    return all == 0 ? 0 : (double) of(element) / all;
  }
}
