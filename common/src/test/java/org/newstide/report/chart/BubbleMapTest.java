package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newstide.report.markup.Markup;

final class BubbleMapTest {

  @Test
  void areaShowsTheShareAndUpIsUp() {
    String svg =
        drawn(
            List.of(
                new Bubble(0, 0, .04, "gas", "gas: 4 %", "#topic-1"),
                new Bubble(1, 1, .01, "<oil>", "<oil>: 1 %", "#topic-2")));
    List<String> wide = lines(svg.substring(0, svg.indexOf("map narrow")), "<circle");
    double first = number(wide.get(0), "r");
    assertThat(first / number(wide.get(1), "r")).isBetween(1.9, 2.1);
    assertThat(number(wide.get(0), "cx")).isLessThan(number(wide.get(1), "cx"));
    assertThat(number(wide.get(0), "cy")).isGreaterThan(number(wide.get(1), "cy"));
    assertThat(svg).contains("&lt;oil&gt;").contains("href=\"#topic-2\"").doesNotContain("NaN");
  }

  @Test
  void thingsOfOnePlaceAreDrawnToo() {
    Bubble bubble = new Bubble(3, 3, 0, "a", "a", "#a");
    assertThat(drawn(List.of(bubble, bubble))).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void labelsLieOverNoOtherOneAndWithinTheDrawing() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    List<Disc> discs = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      discs.add(new Disc(300 * random.nextDouble(), 300 * random.nextDouble(), 4 + i % 9));
    }
    Labels labels = new Labels(discs, 300, 300);
    List<Box> placed = new ArrayList<>();
    for (int i = 0; i < discs.size(); i++) {
      labels.place(discs.get(i), "word".repeat(1 + i % 3)).ifPresent(placed::add);
    }
    assertThat(placed).as("-Dnewstide.seed=%d", seed).hasSizeBetween(10, 80);
    for (Box box : placed) {
      assertThat(box.isWithin(300, 300)).isTrue();
      assertThat(placed)
          .filteredOn(other -> !other.equals(box) && other.overlap(box) > 0)
          .isEmpty();
    }
  }

  @Test
  void aLabelThatFitsIsInItsCircleAndOneWithoutRoomIsLeftOut() {
    Disc disc = new Disc(50, 50, 40);
    Optional<Box> place = new Labels(List.of(disc), 100, 100).place(disc, "gas");
    assertThat(place).hasValue(Box.centred(50, 50, Labels.width("gas"), 15));
    Labels narrow = new Labels(List.of(disc), 60, 100);
    assertThat(narrow.place(disc, "a label too long for it")).isEmpty();
  }

  private static String drawn(List<Bubble> bubbles) {
    Markup out = new Markup();
    out.open("figure");
    new BubbleMap("map", "Map", "A map", bubbles).draw(out);
    return out.close().document();
  }

  private static List<String> lines(String svg, String start) {
    return svg.lines().filter(line -> line.startsWith(start)).toList();
  }

  private static double number(String element, String attribute) {
    String rest = element.split(" " + attribute + "=\"", 2)[1];
    return Double.parseDouble(rest.split("\"", 2)[0]);
  }
}
