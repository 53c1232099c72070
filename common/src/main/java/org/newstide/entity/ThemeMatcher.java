package org.newstide.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newstide.text.Document;

/** Finds the sentences of a document that are of a theme. */
public final class ThemeMatcher {

  private ThemeMatcher() {}

  /**
   * The numbers, in order, of the sentences that name an entity the theme wants and stand in a
   * sentence, paragraph or article of the theme; empty if it is not found. The title is sentence 0
   * and a paragraph of its own.
   *
   * @param mentions those of {@code document}
   */
  public static List<Integer> sentences(Theme theme, Document document, List<Mention> mentions) {
    Map<Integer, Set<String>> bySentence =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    Mention::sentence,
                    TreeMap::new,
                    Collectors.mapping(Mention::entityId, Collectors.toSet())));
    Map<Integer, Set<String>> byUnit = new TreeMap<>();
    bySentence.forEach(
        (sentence, named) ->
            byUnit
                .computeIfAbsent(unit(theme.within(), document, sentence), key -> new HashSet<>())
                .addAll(named));
    return bySentence.keySet().stream()
        .filter(sentence -> theme.holds(byUnit.get(unit(theme.within(), document, sentence))))
        .filter(sentence -> theme.wantsAny(bySentence.get(sentence)))
        .toList();
  }

  /** The number of the piece of text, among those of its scope, that holds the sentence. */
  private static int unit(Scope scope, Document document, int sentence) {
    return switch (scope) {
      case SENTENCE -> sentence;
      case PARAGRAPH -> document.sentences().get(sentence).paragraph();
      case ARTICLE -> 0;
    };
  }
}
