package org.newstide.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newstide.text.Document;
import org.newstide.text.Sentence;

/** Finds the sentences of documents that are of some themes. Does not change. */
public final class ThemeMatcher {

  private final List<Theme> themes;
  private final Map<String, Set<Condition>> byEntity;
  private final WordFinder words;
  private final List<Set<Condition>> wanted;

  /**
   * @param gazetteer tells which entities belong to a country
   */
  public ThemeMatcher(List<Theme> themes, Gazetteer gazetteer) {
    this.themes = List.copyOf(themes);
    Set<Condition> atoms =
        themes.stream().flatMap(theme -> theme.atoms().stream()).collect(Collectors.toSet());
    this.byEntity = byEntity(gazetteer, atoms);
    this.words = WordFinder.of(atoms);
    this.wanted = themes.stream().map(Theme::wanted).toList();
  }

  /**
   * By entity, those of some atoms that hold where it is named; entities with none are left out.
   */
  static Map<String, Set<Condition>> byEntity(Gazetteer gazetteer, Set<Condition> atoms) {
    Map<String, Set<Condition>> byEntity = new HashMap<>();
    for (Entity entity : gazetteer.entities()) {
      Set<Condition> held = new HashSet<>();
      held.add(new Condition.Only(entity.id()));
      gazetteer.countsFor(entity.id()).forEach(id -> held.add(new Condition.Named(id)));
      held.retainAll(atoms);
      if (!held.isEmpty()) {
        byEntity.put(entity.id(), held);
      }
    }
    return byEntity;
  }

  /**
   * By theme, in the order of the themes, the numbers in order of its sentences: those in which
   * something stands that the theme asks for, in a sentence, paragraph or article in which the
   * theme holds. Themes not found are left out. The title is sentence 0 and a paragraph of its own.
   *
   * @param mentions those of {@code document}
   */
  public Map<String, List<Integer>> sentences(Document document, List<Mention> mentions) {
    Map<Integer, Set<Condition>> bySentence = bySentence(document, mentions);
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int at = 0; at < themes.size(); at++) {
      List<Integer> sentences = sentences(themes.get(at), wanted.get(at), document, bySentence);
      if (!sentences.isEmpty()) {
        found.put(themes.get(at).id(), sentences);
      }
    }
    return found;
  }

  private Map<Integer, Set<Condition>> bySentence(Document document, List<Mention> mentions) {
    Map<Integer, Set<Condition>> bySentence = new TreeMap<>();
    for (Mention mention : mentions) {
      Set<Condition> held = byEntity.getOrDefault(mention.entityId(), Set.of());
      if (!held.isEmpty()) {
        bySentence.computeIfAbsent(mention.sentence(), key -> new HashSet<>()).addAll(held);
      }
    }
    if (!words.isEmpty()) {
      for (Sentence sentence : document.sentences()) {
        Set<Condition> held = words.in(sentence.tokens());
        if (!held.isEmpty()) {
          bySentence.computeIfAbsent(sentence.number(), key -> new HashSet<>()).addAll(held);
        }
      }
    }
    return bySentence;
  }

  private static List<Integer> sentences(
      Theme theme,
      Set<Condition> wanted,
      Document document,
      Map<Integer, Set<Condition>> bySentence) {
    Map<Integer, Set<Condition>> byUnit = new HashMap<>();
    bySentence.forEach(
        (sentence, held) ->
            byUnit
                .computeIfAbsent(unit(theme.within(), document, sentence), key -> new HashSet<>())
                .addAll(held));
    byUnit.values().removeIf(held -> !theme.holds(held));
    return bySentence.keySet().stream()
        .filter(sentence -> byUnit.containsKey(unit(theme.within(), document, sentence)))
        .filter(sentence -> !Collections.disjoint(wanted, bySentence.get(sentence)))
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
