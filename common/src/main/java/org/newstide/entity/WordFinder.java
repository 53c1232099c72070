package org.newstide.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newstide.text.Token;

/** Finds the words that themes ask for, each wherever it stands. */
final class WordFinder {

  private static final int ASCII = 128;

  private final Map<String, Map<WordRun, Set<Condition>>> byFirstWord = new HashMap<>();
  private final Set<Character> firstLetters = new HashSet<>();

  private WordFinder() {}

  /** A finder of those of these atoms that are words. */
  static WordFinder of(Collection<Condition> atoms) {
    WordFinder finder = new WordFinder();
    for (Condition atom : atoms) {
      if (atom instanceof Words words) {
        WordRun run = WordRun.of(words.words().get(0));
        finder
            .byFirstWord
            .computeIfAbsent(run.key(), key -> new HashMap<>())
            .computeIfAbsent(run, spelledAlike -> new HashSet<>())
            .add(atom);
        finder.firstLetters.add(run.key().charAt(0));
      }
    }
    return finder;
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** The atoms that hold in a sentence of these words. */
  Set<Condition> in(List<Token> tokens) {
    Set<Condition> held = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (mayBegin(tokens.get(at).text())) {
        int from = at;
        String key = Spelling.plain(tokens.get(at).text()).toLowerCase(Locale.ROOT);
        byFirstWord
            .getOrDefault(key, Map.of())
            .forEach(
                (run, atoms) -> {
                  if (run.standsAt(from, tokens)) {
                    held.addAll(atoms);
                  }
                });
      }
    }
    return held;
  }

  /** A quick look that spares most words the way to their plain spelling in small letters. */
  private boolean mayBegin(String word) {
    char first = word.charAt(0);
    return first >= ASCII || firstLetters.contains(Character.toLowerCase(first));
  }
}
