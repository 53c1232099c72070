package org.newstide.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newstide.entity.Condition.Named;
import org.newstide.entity.Condition.Only;

/** Conditions, nested at random, on two countries, two leaders and some words. */
final class RandomConditions {

  private static final List<Condition> ATOMS =
      List.of(
          new Named("country/a"),
          new Named("country/b"),
          new Named("leader/c"),
          new Named("leader/d"),
          new Only("country/a"),
          new Only("country/b"),
          new Words(List.of("gas")),
          new Words(List.of("gas of")),
          new Words(List.of("gas-of")),
          new Words(List.of("Gas")),
          new Words(List.of("gás")),
          new Words(List.of("Gas of Oil")),
          new Words(List.of("oil", "GAS")));

  private RandomConditions() {}

  /** Up to two conditions; may throw, as those of a user may. */
  static List<Condition> list(Random random, int depth) {
    List<Condition> conditions = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      conditions.add(one(random, depth));
    }
    return conditions;
  }

  static Condition one(Random random, int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(6);
    return switch (kind) {
      case 0 -> new Group.AllOf(parts(random, depth));
      case 1 -> new Group.AnyOf(parts(random, depth));
      case 2 -> new Group.NoneOf(parts(random, depth));
      default -> ATOMS.get(random.nextInt(ATOMS.size()));
    };
  }

  private static List<Condition> parts(Random random, int depth) {
    Condition first = one(random, depth - 1);
    Condition second = one(random, depth - 1);
    return first.equals(second) ? List.of(first) : List.of(first, second);
  }
}
