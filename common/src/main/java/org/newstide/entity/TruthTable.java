package org.newstide.entity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newstide.text.Tokenizer;

/**
 * Whether conditions can hold together, by trying all that a text may hold: any of the entities,
 * and any of the words. Where one is named, all atoms hold that it counts for (Moscow counts for
 * Russia); where words stand, so do the words in them. That an entity's name is made of words is
 * not known here, for nobody knows all its names.
 */
final class TruthTable {

  /** With more atoms than this nothing is tried: 65,536 texts are enough. */
  private static final int MOST_ATOMS = 16;

  /** No more than there are atoms: those of an entity asked for, of a country alone, of words. */
  private final List<Set<Condition>> parts;

  private final boolean isTooLarge;

  private TruthTable(List<Set<Condition>> parts, boolean isTooLarge) {
    this.parts = parts;
    this.isTooLarge = isTooLarge;
  }

  /** The table for conditions of these atoms; no text names an entity that the gazetteer lacks. */
  static TruthTable of(Gazetteer gazetteer, Set<Condition> atoms) {
    Collection<Set<Condition>> entities = ThemeMatcher.byEntity(gazetteer, atoms).values();
    WordFinder finder = WordFinder.of(atoms);
    Stream<Set<Condition>> words =
        atoms.stream()
            .flatMap(atom -> atom instanceof Words one ? one.words().stream() : Stream.empty())
            .map(text -> finder.in(Tokenizer.tokens(text, 0, text.length())));
    return new TruthTable(
        Stream.concat(entities.stream(), words).distinct().toList(), atoms.size() > MOST_ATOMS);
  }

  /**
   * Conditions of which each is needed for it that no text can meet them together; empty if a text
   * can meet all, or if there are too many atoms to tell.
   */
  List<Condition> conflict(List<Condition> conditions) {
    if (isTooLarge) {
      return List.of();
    }
    Set<BitSet> failures = new HashSet<>();
    for (int bits = 0; bits < 1 << parts.size(); bits++) {
      BitSet failing = failing(conditions, text(bits));
      if (failing.isEmpty()) {
        return List.of();
      }
      failures.add(failing);
    }
    BitSet needed = new BitSet();
    needed.set(0, conditions.size());
    for (int at = 0; at < conditions.size(); at++) {
      needed.clear(at);
      if (!failures.stream().allMatch(needed::intersects)) {
        needed.set(at);
      }
    }
    return needed.stream().mapToObj(conditions::get).toList();
  }

  /** The atoms that hold in a text of those parts whose bit is set. */
  private Set<Condition> text(int bits) {
    Set<Condition> held = new HashSet<>();
    for (int at = 0; at < parts.size(); at++) {
      if ((bits >> at & 1) == 1) {
        held.addAll(parts.get(at));
      }
    }
    return held;
  }

  /** The conditions that do not hold in a text, by their place in the list. */
  private static BitSet failing(List<Condition> conditions, Set<Condition> text) {
    BitSet failing = new BitSet();
    for (int at = 0; at < conditions.size(); at++) {
      failing.set(at, !conditions.get(at).holds(text));
    }
    return failing;
  }
}
