package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Terms around which topics are wanted. The first topics of a model are pulled to them: each starts
 * as what the texts say in which one of its terms stands, and has, beside what texts give it, so
 * much of its terms as all texts have.
 *
 * @param terms the numbers of the terms of each such topic
 */
public record Seeds(List<int[]> terms) implements Serializable {

  private static final long serialVersionUID = 1;

  /** No topic is pulled. */
  public static final Seeds NONE = new Seeds(List.of());

  public Seeds {
    terms = terms.stream().map(int[]::clone).toList();
  }

  /** How many topics are pulled. */
  public int size() {
    return terms.size();
  }

  /** The topics of which a term stands in a text. */
  int[] in(Bag bag) {
    return IntStream.range(0, terms.size())
        .filter(k -> IntStream.of(terms.get(k)).anyMatch(term -> has(bag, term)))
        .toArray();
  }

  private static boolean has(Bag bag, int term) {
    return IntStream.of(bag.terms).anyMatch(own -> own == term);
  }

  /** Adds what pulls to amounts, a row a term, a column a topic. */
  void addTo(double[][] amounts, TermCounts counts) {
    IntStream.range(0, terms.size())
        .forEach(k -> IntStream.of(terms.get(k)).forEach(t -> amounts[t][k] += counts.of(t)));
  }
}
