package org.newstide.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether conditions can hold together, by trying all that a text may hold. */
final class TruthTable {

  /** With more atoms than this nothing is tried: 65,536 texts are enough. */
  private static final int MOST_ATOMS = 16;

  private TruthTable() {}

  /**
   * Conditions of which each is needed for it that no text can meet them together; empty if a text
   * can meet all, or if there are too many atoms to tell.
   */
  static List<Condition> conflict(List<Condition> conditions) {
    if (canHold(conditions)) {
      return List.of();
    }
    List<Condition> conflict = new ArrayList<>(conditions);
    for (Condition condition : conditions) {
      List<Condition> others = new ArrayList<>(conflict);
      others.remove(condition);
      if (!canHold(others)) {
        conflict = others;
      }
    }
    return conflict;
  }

  private static boolean canHold(List<Condition> conditions) {
    List<Condition> atoms = conditions.stream().flatMap(Condition::atoms).distinct().toList();
    if (atoms.size() > MOST_ATOMS) {
      return true;
    }
    for (int bits = 0; bits < 1 << atoms.size(); bits++) {
      Set<Condition> found = new HashSet<>();
      for (int at = 0; at < atoms.size(); at++) {
        if ((bits >> at & 1) == 1) {
          found.add(atoms.get(at));
        }
      }
      Set<Condition> inText = asInText(found);
      if (conditions.stream().allMatch(each -> each.holds(inText))) {
        return true;
      }
    }
    return false;
  }

  /** Where an entity's own name stands, the entity is named. */
  private static Set<Condition> asInText(Set<Condition> found) {
    Set<Condition> inText = new HashSet<>(found);
    for (Condition atom : found) {
      if (atom instanceof Condition.Only own) {
        inText.add(new Condition.Named(own.only()));
      }
    }
    return inText;
  }
}
