package org.newstide.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of topics for readers: up to three of a topic's telling terms, as in "gas, Gazprom,
 * pipeline".
 *
 * <p>Terms are taken in the order of {@link TitleTerms}: the relevant ones that stand in titles of
 * the topic's central stories, "aluminum, steel" rather than "appropriate, agencies". A collocation
 * near the top stands for its own words; a term is left out if it shares a word with one that is
 * in, or is a form of it ("protest", "protests"), or if another topic's label has it. Topics choose
 * in turn, the first one first.
 */
public final class Labels {

  private static final int TERMS = 3;
  private static final int NEAR_TOP = 10;
  private static final int LONGEST_ENDING = 3;

  private Labels() {}

  /**
   * The labels of topics.
   *
   * @param terms each topic's terms, those that name it best first
   * @param given labels that other topics have
   * @return labels in the order of the topics, no term in two of them; "topic" and a number that no
   *     other label has, its place among these topics or the next one, where no term is left
   */
  public static List<String> of(List<List<String>> terms, Collection<String> given) {
    Set<String> taken = new HashSet<>();
    given.forEach(label -> taken.addAll(List.of(label.split(", ", -1))));
    List<String> labels = new ArrayList<>();
    for (List<String> own : terms) {
      List<String> chosen = new ArrayList<>();
      for (String term : own) {
        String best = collocation(term, own.subList(0, Math.min(NEAR_TOP, own.size())));
        if (chosen.size() < TERMS
            && !taken.contains(best)
            && chosen.stream().noneMatch(other -> alike(other, best))) {
          chosen.add(best);
        }
      }
      taken.addAll(chosen);
      labels.add(chosen.isEmpty() ? numbered(labels.size() + 1, taken) : String.join(", ", chosen));
    }
    return labels;
  }

  private static String numbered(int first, Set<String> taken) {
    int number = first;
    while (!taken.add("topic " + number)) {
      number++;
    }
    return "topic " + number;
  }

  private static String collocation(String term, List<String> near) {
    return near.stream()
        .filter(other -> other.indexOf(' ') > 0 && words(other).containsAll(words(term)))
        .findFirst()
        .orElse(term);
  }

  private static boolean alike(String a, String b) {
    for (String one : words(a)) {
      for (String other : words(b)) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        if (longer.startsWith(shorter) && longer.length() - shorter.length() <= LONGEST_ENDING) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String term) {
    return Arrays.stream(term.split(" ", -1)).map(StopWords::key).toList();
  }
}
