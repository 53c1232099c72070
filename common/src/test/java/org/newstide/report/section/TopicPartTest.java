package org.newstide.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newstide.report.TopicReport;
import org.newstide.report.markup.Markup;
import org.newstide.topic.Topic;
import org.newstide.trend.Period;
import org.newstide.trend.TopicTrend;

final class TopicPartTest {

  private static final LocalDate MAY = LocalDate.of(2022, 5, 1);

  @Test
  void itStandsOutWhereItsLowerLimitIsHighestInACompletePeriod() {
    TopicTrend partial = row(0, .9, .5, false);
    TopicTrend low = row(1, .8, .1, true);
    TopicTrend high = row(2, .6, .2, true);
    assertThat(text(List.of(partial, low, high), List.of()))
        .contains("It stands out most in July 2022, with a share of 60 %.");
  }

  @Test
  void whatIsKnownIsTold() {
    assertThat(text(List.of(row(0, .3, .2, true), row(1, .4, .3, true), none()), List.of("gas")))
        .contains("Of 20 dated stories, 8 have more of this topic than of any other.")
        .contains("It stands out most in June 2022, with a share of 40 %.")
        .contains("Words that it gained lately: gas.");
  }

  @Test
  void ofOneCompletePeriodItIsNotSaidThatItStandsOut() {
    assertThat(text(List.of(row(0, .3, .2, true), row(1, .4, .3, false)), List.of()))
        .contains("Of 20 dated stories")
        .doesNotContain("stands out")
        .doesNotContain("gained");
    assertThat(text(List.of(), List.of())).doesNotContain("Of ").contains("Coherence – ·");
  }

  private static String text(List<TopicTrend> series, List<String> gained) {
    Topic topic = new Topic(1, "gas, oil", "gas, oil", "", .3, null, null, null, 0, false, "m");
    Markup out = new Markup();
    TopicPart.write(
        out,
        Period.MONTH,
        new TopicReport(topic, Optional.empty(), List.of(), series, List.of(), gained));
    return out.document().replace('\u00a0', ' ');
  }

  private static TopicTrend row(int month, double share, double low, boolean isComplete) {
    return new TopicTrend(
        1,
        "all",
        MAY.plusMonths(month),
        10 * share,
        4,
        10,
        10,
        share,
        low,
        1.0,
        null,
        null,
        isComplete);
  }

  private static TopicTrend none() {
    return new TopicTrend(
        1, "all", MAY.plusMonths(2), 0, 0, 0, 0, null, null, null, null, null, true);
  }
}
