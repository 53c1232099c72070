package org.newstide.article.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pull quotes and the like: a text that stands, word for word, in a longer paragraph too. Entries
 * of lists are none: they sum up what the article says.
 */
final class Repeated {

  /** Shorter ones may be said twice: an answer, a name. */
  private static final int FEWEST_LETTERS = 25;

  private static final int MOST_BLOCKS = 3_000;
  private static final int LONGEST = 1_000_000;

  private Repeated() {}

  /** The blocks without those. Of a text too long for that to be cheap, all. */
  static List<TextBlock> removedFrom(List<TextBlock> blocks) {
    List<String> letters = blocks.stream().map(block -> Headline.letters(block.text())).toList();
    String all = letters.stream().collect(Collectors.joining("\n", "\n", "\n"));
    if (blocks.size() > MOST_BLOCKS || all.length() > LONGEST) {
      return blocks;
    }
    return IntStream.range(0, blocks.size())
        .filter(at -> blocks.get(at).isListed() || !isPart(letters.get(at), all))
        .mapToObj(blocks::get)
        .toList();
  }

  private static boolean isPart(String own, String all) {
    if (own.length() < FEWEST_LETTERS) {
      return false;
    }
    for (int at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + 1)) {
      boolean isWhole = all.charAt(at - 1) == '\n' && all.charAt(at + own.length()) == '\n';
      if (!isWhole) {
        return true;
      }
    }
    return false;
  }
}
