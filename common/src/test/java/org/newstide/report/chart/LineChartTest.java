package org.newstide.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newstide.report.markup.Markup;
import org.newstide.trend.Period;

final class LineChartTest {

  private static final Pattern PATH = Pattern.compile("<path class=\"([^\"]*)\" d=\"([^\"]*)\"");

  @Test
  void theLineBreaksWhereAValueIsUnknown() {
    String svg = draw(Points.days(0.1, 0.2, null, 0.3, 0.1));
    assertThat(path(svg, "line")).containsOnlyOnce("M0.5").containsOnlyOnce("M3.5");
    assertThat(path(svg, "line").split("L", -1)).hasSize(3);
    assertThat(path(svg, "band").split("Z", -1)).hasSize(3);
  }

  @Test
  void aLonePeriodIsADotWithABandOfItsOwn() {
    List<Point> points = Points.days(Collections.nCopies(90, 0.2).toArray(Double[]::new));
    Point gap = Points.days((Double) null).get(0);
    points.set(40, gap);
    points.set(42, gap);
    String svg = draw(points);
    assertThat(path(svg, "dot")).startsWith("M41.5").doesNotContain("M20.5");
    assertThat(path(svg, "band")).contains("M41.2").contains("H41.8");
  }

  @Test
  void incompletePeriodsAreHollowAndJoinedByDashes() {
    List<Point> points = Points.days(0.1, 0.2, 0.3);
    Point last = points.get(2);
    points.set(
        2,
        new Point(
            last.start(),
            last.value(),
            last.low(),
            last.high(),
            last.smoothed(),
            last.weight(),
            false,
            ""));
    String svg = draw(points);
    assertThat(path(svg, "line")).startsWith("M0.5").doesNotContain("L2.5");
    assertThat(path(svg, "line dashed")).startsWith("M1.5").contains("L2.5");
    assertThat(path(svg, "dot hollow")).startsWith("M2.5");
  }

  @Test
  void aSinglePeriodAndAnAllUnknownSeriesAreDrawn() {
    assertThat(path(draw(Points.days(0.2)), "dot")).startsWith("M0.5");
    assertThat(draw(Points.days(null, null))).doesNotContain("<path");
  }

  @Test
  void fifteenHundredDaysAreDotsWithAMovingMean() {
    Double[] values = Collections.nCopies(1_500, 0.2).toArray(Double[]::new);
    String svg = draw(Points.days(values));
    assertThat(path(svg, "dot faint").split("M", -1)).hasSize(1_501);
    // 35 days: the first mean stands at the 18th; a line through every fourth is as fine
    assertThat(path(svg, "line")).startsWith("M20.5").endsWith("L1480.5 44").contains("L24.5");
    assertThat(svg.split("<rect", -1)).hasSize(1_501);
  }

  @Test
  void theSmoothedSeriesIsTheStrongLineAndBreaksWhereItIsUnknown() {
    List<Point> points = new ArrayList<>(Points.days(0.1, 0.3, 0.1, 0.3, 0.1));
    assertThat(chart(points).isSmoothed()).isFalse();
    for (int i : new int[] {0, 1, 3, 4}) {
      points.set(i, smoothed(points.get(i), 0.2));
    }
    assertThat(chart(points).isSmoothed()).isTrue();
    String svg = draw(points);
    assertThat(path(svg, "line").split("M", -1)).hasSize(3);
    assertThat(path(svg, "line")).startsWith("M0.5").contains("L1.5").contains("M3.5");
    assertThat(path(svg, "line thin").split("L", -1)).hasSize(5);
    assertThat(path(svg, "band")).isNotEmpty();
  }

  @Test
  void oneSmoothedPeriodMakesNoLine() {
    List<Point> points = new ArrayList<>(Points.days(0.1, 0.3));
    points.set(0, smoothed(points.get(0), 0.2));
    assertThat(chart(points).isSmoothed()).isFalse();
    assertThat(path(draw(points), "line")).contains("L1.5");
  }

  @Test
  void aPeriodWithoutATextShowsNone() {
    List<Point> points = new ArrayList<>(Points.days(0.1, 0.3));
    Point first = points.get(0);
    OptionalDouble none = OptionalDouble.empty();
    points.set(0, new Point(first.start(), first.value(), none, none, none, 50, true, ""));
    assertThat(draw(points).split("<rect", -1)).hasSize(2);
  }

  private static Point smoothed(Point point, double value) {
    return new Point(
        point.start(),
        point.value(),
        point.low(),
        point.high(),
        OptionalDouble.of(value),
        point.weight(),
        true,
        point.hover());
  }

  @Test
  void whatLiesBeyondTheFrameIsMarkedAndCounted() {
    List<Point> points = Points.days(0.02, 0.03, 0.02);
    points.add(Points.of(LocalDate.of(2022, 1, 4), 1, 0.2, 1, 1));
    LineChart chart = chart(points);
    assertThat(chart.beyond()).isEqualTo(1);
    assertThat(chart.cuts()).contains("6\u00a0%");
    assertThat(path(draw(points), "beyond")).isEqualTo("M3.5 0v6");
  }

  @Test
  void onlyAPeriodWithAValueCanBeLabelled() {
    LineChart chart = chart(Points.days(0.1, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.draw(new Markup(), LocalDate.of(2022, 1, 2), "label"))
        .withMessageContaining("2022-01-02");
  }

  private static LineChart chart(List<Point> points) {
    return new LineChart("id", "title", "text", Measure.SHARE, Period.DAY, points);
  }

  private static String draw(List<Point> points) {
    Markup out = new Markup();
    chart(points).draw(out);
    String svg = out.document();
    assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
    return svg;
  }

  private static String path(String svg, String name) {
    return PATH.matcher(svg)
        .results()
        .filter(match -> match.group(1).equals(name))
        .map(match -> match.group(2))
        .findFirst()
        .orElse("");
  }
}
