package org.newstide.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newstide.text.Sentence;

/** Finds the words that themes ask for, each wherever it stands. */
final class WordFinder {

  private final Map<String, Map<WordRun, Condition>> byFirstWord = new HashMap<>();

  private WordFinder() {}

  /** A finder of those of these atoms that are words. */
  static WordFinder of(Collection<Condition> atoms) {
    WordFinder finder = new WordFinder();
    for (Condition atom : atoms) {
      if (atom instanceof Condition.Words words) {
        WordRun run = WordRun.of(words.words().get(0));
        finder.byFirstWord.computeIfAbsent(run.key(), key -> new HashMap<>()).put(run, atom);
      }
    }
    return finder;
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** The atoms that hold in a sentence. */
  Set<Condition> in(Sentence sentence) {
    Set<Condition> held = new HashSet<>();
    List<String> words =
        sentence.tokens().stream().map(token -> Spelling.plain(token.text())).toList();
    for (int at = 0; at < words.size(); at++) {
      int from = at;
      byFirstWord
          .getOrDefault(words.get(at).toLowerCase(Locale.ROOT), Map.of())
          .forEach(
              (run, atom) -> {
                if (run.standsAt(from, words)) {
                  held.add(atom);
                }
              });
    }
    return held;
  }
}
