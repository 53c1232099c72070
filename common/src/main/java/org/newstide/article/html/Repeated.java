package org.newstide.article.html;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pull quotes and the like: a text that stands, word for word, in a longer paragraph too. Entries
 * of lists are none: they sum up what the article says.
 *
 * <p>All texts are looked for at once, by a hash of their first letters that moves along the page's
 * (Karp and Rabin, Efficient randomized pattern-matching algorithms, 1987).
 */
final class Repeated {

  /** Shorter ones may be said twice: an answer, a name. Visible for tests. */
  static final int FEWEST_LETTERS = 25;

  private static final int MOST_BLOCKS = 3_000;
  private static final int LONGEST = 1_000_000;

  /** That of {@link String#hashCode}. */
  private static final int BASE = 31;

  /** Of a hash; they rule out all but few places. */
  private static final int LOW_BITS = 0xFFFF;

  private Repeated() {}

  /** The blocks without those. Of a text too long for that to be cheap, all. */
  static List<TextBlock> removedFrom(List<TextBlock> blocks) {
    List<String> letters = blocks.stream().map(block -> Headline.letters(block.text())).toList();
    String all = letters.stream().collect(Collectors.joining("\n", "\n", "\n"));
    if (blocks.size() > MOST_BLOCKS || all.length() > LONGEST) {
      return blocks;
    }
    Set<String> parts = parts(letters, all);
    return IntStream.range(0, blocks.size())
        .filter(at -> blocks.get(at).isListed() || !parts.contains(letters.get(at)))
        .mapToObj(blocks::get)
        .toList();
  }

  /** The texts that stand within longer ones. */
  private static Set<String> parts(List<String> texts, String all) {
    Map<Integer, List<String>> byBeginning =
        texts.stream()
            .filter(text -> text.length() >= FEWEST_LETTERS)
            .distinct()
            .collect(Collectors.groupingBy(text -> text.substring(0, FEWEST_LETTERS).hashCode()));
    BitSet hashes = new BitSet();
    byBeginning.keySet().forEach(beginning -> hashes.set(beginning & LOW_BITS));
    Set<String> parts = new HashSet<>();
    int leaving = IntStream.range(0, FEWEST_LETTERS).reduce(1, (power, at) -> power * BASE);
    int hash = 0;
    for (int end = 0; end < all.length(); end++) {
      int start = end - FEWEST_LETTERS;
      hash = hash * BASE + all.charAt(end) - (start < 0 ? 0 : leaving * all.charAt(start));
      if (hashes.get(hash & LOW_BITS)) {
        int at = start + 1;
        byBeginning.getOrDefault(hash, List.of()).stream()
            .filter(text -> isPart(text, all, at))
            .forEach(parts::add);
      }
    }
    return parts;
  }

  private static boolean isPart(String text, String all, int start) {
    return all.startsWith(text, start)
        && (all.charAt(start - 1) != '\n' || all.charAt(start + text.length()) != '\n');
  }
}
