package org.newstide.topic;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newstide.Resource;
import org.newstide.text.Tokenizer;

/** Which words tell no topic: the list that ships, {@code stop-words.txt}, and the user's own. */
public final class StopWords {

  /** What a word may be to topics. */
  public enum Role {
    /** A term, by itself and in runs. */
    TERM,
    /** No term by itself; a run that has a {@link #TERM} may have it anywhere. */
    ALONE,
    /** No term, and in no run. */
    NEVER,
    /** No term, but it may stand within a run: "of". */
    INSIDE
  }

  private enum Section {
    NEVER,
    ALONE,
    INSIDE,
    CAPITALS
  }

  private static final String FILE = "stop-words.txt";
  private static final Pattern CONTRACTION = Pattern.compile(".*(n't|'(ll|re|ve|d|m))");
  private static final Map<Section, Set<String>> BUILT_IN = load();

  private final Set<String> own = new HashSet<>();

  /**
   * The built-in list and more.
   *
   * @param own words as users write them; each is {@link Role#NEVER}
   * @throws IllegalArgumentException as {@link #check} does
   */
  public StopWords(Collection<String> own) {
    check(own);
    own.forEach(word -> this.own.add(key(word)));
  }

  /**
   * Refuses what can be no stop word.
   *
   * @throws IllegalArgumentException if one is no single word, as "White House" or "COVID-19"
   */
  public static void check(Collection<String> own) {
    for (String word : own) {
      if (Tokenizer.tokens(word, 0, word.length()).size() != 1) {
        throw new IllegalArgumentException(
            "stop-words: '%s' is not one word; a stop word has no spaces and no hyphens"
                .formatted(word));
      }
    }
  }

  /**
   * What forms of a word have in common: small letters, a straight apostrophe, no points ("U.K." is
   * "uk"). A few words in capitals ("US", "WHO") are kept apart from their small namesakes.
   */
  public static String key(String word) {
    String plain = word.replace('’', '\'');
    if (!Character.isDigit(plain.charAt(0))) {
      plain = plain.replace(".", "");
    }
    return BUILT_IN.get(Section.CAPITALS).contains(plain) ? plain : plain.toLowerCase(Locale.ROOT);
  }

  /**
   * The role of a word. A term starts with a letter and has at least two letters or digits.
   *
   * @param key as {@link #key} gives it
   */
  public Role role(String key) {
    if (own.contains(key)) {
      return Role.NEVER;
    }
    if (BUILT_IN.get(Section.INSIDE).contains(key)) {
      return Role.INSIDE;
    }
    if (BUILT_IN.get(Section.NEVER).contains(key)
        || key.length() < 2
        || !Character.isLetter(key.codePointAt(0))
        || CONTRACTION.matcher(key).matches()) {
      return Role.NEVER;
    }
    return BUILT_IN.get(Section.ALONE).contains(key) ? Role.ALONE : Role.TERM;
  }

  /** A section starts at a line "[name: what it means]"; lines with # are for the reader. */
  private static Map<Section, Set<String>> load() {
    Map<Section, Set<String>> words = new EnumMap<>(Section.class);
    Set<String> section = Set.of();
    for (String line : Resource.text(StopWords.class, FILE).lines().toList()) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.indexOf(':')).toUpperCase(Locale.ROOT);
        section = words.computeIfAbsent(Section.valueOf(name), unseen -> new HashSet<>());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        section.addAll(Set.of(line.trim().split("\\s+", -1)));
      }
    }
    return words;
  }
}
