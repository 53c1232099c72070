package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newstide.report.CopiedStories;
import org.newstide.report.CorpusSummary;
import org.newstide.report.Count;
import org.newstide.trend.Period;

class SummaryTest {

  @Test
  void saysWhereDatesAreFromAndHowManyWereRefused() {
    List<Count> origins = List.of(new Count("record", 1_200), new Count("text", 8));

    assertThat(Summary.dates(corpus(1_211, 3, origins, 5)))
        .isEqualTo("dates: 1,200 record, 8 text; 3 undated; 5 with a date refused (date_problem)");
    assertThat(Summary.dates(corpus(2, 2, List.of(), 0)))
        .isEqualTo("dates: none; 2 undated; 0 with a date refused (date_problem)");
  }

  private static CorpusSummary corpus(
      long articles, long undated, List<Count> origins, long refused) {
    return new CorpusSummary(
        "A corpus",
        Period.MONTH,
        Optional.empty(),
        articles,
        articles,
        undated,
        origins,
        refused,
        0,
        List.of(),
        List.of(),
        List.of(),
        CopiedStories.NONE,
        List.of());
  }
}
