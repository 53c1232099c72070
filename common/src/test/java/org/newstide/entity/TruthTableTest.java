package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition.Named;
import org.newstide.entity.Condition.Only;
import org.newstide.entity.Group.AllOf;
import org.newstide.entity.Group.AnyOf;
import org.newstide.entity.Group.NoneOf;
import org.newstide.text.Document;

class TruthTableTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_251_126L);

  private static final Gazetteer GAZETTEER =
      GazetteerFile.parse("test", List.of("country/a | A |", "leader/c | C | | country/a"));

  private static final List<Condition> ATOMS =
      List.of(
          new Named("country/a"),
          new Only("country/a"),
          new Named("leader/c"),
          new Words(List.of("gas", "oil")),
          new Words(List.of("Gas")),
          new Words(List.of("gas oil")));

  private static final TruthTable TABLE = table(ATOMS);

  /** What differs from text to text; "so" keeps "gas" and "oil" from being "gas oil". */
  private static final List<String> PARTS = List.of("A", "C", "gas", "Gas", "gas-oil", "oil");

  private record Text(Document document, List<Mention> mentions) {
    static Text of(int bits) {
      StringBuilder title = new StringBuilder("It");
      IntStream.range(0, PARTS.size())
          .filter(at -> (bits >> at & 1) == 1)
          .forEach(at -> title.append(" so ").append(PARTS.get(at)));
      Document document = Document.of(title.toString(), "");
      return new Text(document, new MentionFinder(GAZETTEER).find(document));
    }

    boolean meets(List<Condition> conditions) {
      NaiveThemeMatcher matcher = new NaiveThemeMatcher(document, mentions, GAZETTEER);
      return conditions.stream().allMatch(matcher::holds);
    }
  }

  @Test
  void tellsWhatNoTextCanMeet() {
    Random random = new Random(SEED);
    List<Text> texts = IntStream.range(0, 1 << PARTS.size()).mapToObj(Text::of).toList();
    int conflicts = 0;
    for (int round = 0; round < 2_000; round++) {
      List<Condition> conditions =
          List.of(one(random, 2), one(random, 2), one(random, 2), one(random, 2));
      List<Condition> conflict = TABLE.conflict(conditions);
      assertThat(conflict.isEmpty())
          .as("seed %d, %s, conflict %s", SEED, conditions, conflict)
          .isEqualTo(texts.stream().anyMatch(text -> text.meets(conditions)));
      for (int left = 0; left < conflict.size(); left++) {
        List<Condition> fewer = new ArrayList<>(conflict);
        fewer.remove(left);
        assertThat(texts).as("seed %d, %s", SEED, fewer).anyMatch(text -> text.meets(fewer));
      }
      conflicts += conflict.isEmpty() ? 0 : 1;
    }
    assertThat(conflicts).isBetween(200, 1_800);
  }

  @Test
  void triesSixteenAtomsAndNoMore() {
    List<Condition> many =
        IntStream.range(0, 17).<Condition>mapToObj(n -> new Words(List.of("w" + n))).toList();
    Condition last = new NoneOf(List.of(many.get(15)));
    List<Condition> sixteen = new ArrayList<>(many.subList(0, 16));
    sixteen.add(last);
    assertThat(table(many.subList(0, 16)).conflict(sixteen)).containsExactly(many.get(15), last);
    List<Condition> seventeen = new ArrayList<>(many);
    seventeen.add(last);
    assertThat(table(many).conflict(seventeen)).isEmpty();
  }

  private static TruthTable table(List<Condition> conditions) {
    return TruthTable.of(
        GAZETTEER, conditions.stream().flatMap(Condition::atoms).collect(Collectors.toSet()));
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
}
