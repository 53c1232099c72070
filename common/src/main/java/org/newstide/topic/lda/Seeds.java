package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Terms around which topics are wanted. The first topics of a model are pulled to them: each starts
 * as what the texts that have its terms say more of than all texts do, by the share of these terms
 * in a text, and has, beside what texts give it, a tenth of what all texts have of its terms.
 *
 * @param terms the numbers of the terms of each such topic
 */
public record Seeds(List<int[]> terms) implements Serializable {

  private static final long serialVersionUID = 1;

  /** With more, a topic has its terms and hardly any others. */
  private static final double PULL = .1;

  /** A text of which so much is a topic's terms is about it. */
  private static final double ABOUT = .05;

  /** No topic is pulled. */
  public static final Seeds NONE = new Seeds(List.of());

  public Seeds {
    terms = terms.stream().map(int[]::clone).toList();
  }

  /** How many topics are pulled. */
  public int size() {
    return terms.size();
  }

  /** The share of a text that is a topic's terms, 0 … 1. */
  double share(Bag bag, int topic) {
    double own = 0;
    for (int term : terms.get(topic)) {
      for (int i = 0; i < bag.size(); i++) {
        own += bag.terms[i] == term ? bag.counts[i] : 0;
      }
    }
    return own / bag.total();
  }

  /** Whether a text is about one of the topics. */
  boolean isAbout(Bag bag) {
    return IntStream.range(0, size()).anyMatch(k -> share(bag, k) >= ABOUT);
  }

  /** Adds what pulls to amounts, a row a term, a column a topic. */
  void addTo(double[][] amounts, TermCounts counts) {
    IntStream.range(0, terms.size())
        .forEach(
            k -> IntStream.of(terms.get(k)).forEach(t -> amounts[t][k] += PULL * counts.of(t)));
  }
}
