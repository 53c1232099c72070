package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Group.AllOf;
import org.newstide.entity.Group.AnyOf;
import org.newstide.entity.Condition.Named;
import org.newstide.entity.Group.NoneOf;
import org.newstide.entity.Condition.Only;
import org.newstide.text.Document;

class TruthTableTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_251_126L);

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse("test", List.of("country/a | A |", "leader/c | C | | country/a"));

  private static final List<Condition> ATOMS =
      List.of(
          new Named("country/a"),
          new Only("country/a"),
          new Words(List.of("gas")),
          new Words(List.of("oil")));

  @Test
  void tellsWhatNoTextCanMeet() {
    Random random = new Random(SEED);
    List<Document> texts = IntStream.range(0, 16).mapToObj(TruthTableTest::text).toList();
    int conflicts = 0;
    for (int round = 0; round < 2_000; round++) {
      List<Condition> conditions =
          List.of(one(random, 2), one(random, 2), one(random, 2), one(random, 2));
      List<Condition> conflict = TruthTable.conflict(conditions);
      assertThat(conflict.isEmpty())
          .as("seed %d, %s, conflict %s", SEED, conditions, conflict)
          .isEqualTo(texts.stream().anyMatch(text -> meets(text, conditions)));
      for (int left = 0; left < conflict.size(); left++) {
        List<Condition> fewer = new ArrayList<>(conflict);
        fewer.remove(left);
        assertThat(texts).as("seed %d, %s", SEED, fewer).anyMatch(text -> meets(text, fewer));
      }
      conflicts += conflict.isEmpty() ? 0 : 1;
    }
    assertThat(conflicts).isBetween(200, 1_800);
  }

  @Test
  void doesNotTryTooManyAtoms() {
    List<Condition> many =
        IntStream.range(0, 17).<Condition>mapToObj(n -> new Named("x/n" + n)).toList();
    List<Condition> impossible = new ArrayList<>(many);
    impossible.add(new NoneOf(many));
    assertThat(TruthTable.conflict(impossible)).isEmpty();
    assertThat(TruthTable.conflict(impossible.subList(1, 17))).isEmpty();
  }

  private static Condition one(Random random, int depth) {
    return switch (depth == 0 ? 3 : random.nextInt(6)) {
      case 0 -> new AllOf(parts(random, depth));
      case 1 -> new AnyOf(parts(random, depth));
      case 2 -> new NoneOf(parts(random, depth));
      default -> ATOMS.get(random.nextInt(ATOMS.size()));
    };
  }

  private static List<Condition> parts(Random random, int depth) {
    Condition first = one(random, depth - 1);
    Condition second = one(random, depth - 1);
    return first.equals(second) ? List.of(first) : List.of(first, second);
  }

  /** One of the sixteen texts that differ in what they hold. */
  private static Document text(int bits) {
    List<String> words = List.of("A", "C", "gas", "oil");
    StringBuilder title = new StringBuilder("It");
    IntStream.range(0, words.size())
        .filter(at -> (bits >> at & 1) == 1)
        .forEach(at -> title.append(' ').append(words.get(at)));
    return Document.of(title.toString(), "");
  }

  private static boolean meets(Document text, List<Condition> conditions) {
    List<Mention> mentions = new MentionFinder(GAZETTEER).find(text);
    return new NaiveThemeMatcher(text, mentions, GAZETTEER).holds(new AllOf(distinct(conditions)));
  }

  private static List<Condition> distinct(List<Condition> conditions) {
    return conditions.isEmpty()
        ? List.of(new NoneOf(List.of(new Words(List.of("nothing")))))
        : conditions.stream().distinct().toList();
  }
}
