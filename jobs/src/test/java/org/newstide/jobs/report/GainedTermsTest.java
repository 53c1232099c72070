package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.trend.PeriodTerm;

class GainedTermsTest {

  @Test
  void whatTakesTwiceAsMuchAsBeforeHasGained() {
    List<PeriodTerm> terms =
        List.of(
            term(1, 1, "steady", .5),
            term(1, 2, "steady", .5),
            term(1, 3, "steady", .9),
            term(1, 1, "grown", .1),
            term(1, 3, "grown", .11),
            term(1, 3, "new", .2),
            term(1, 2, "gone", .3),
            term(2, 3, "new", .01),
            // before the first complete period and past the last
            term(1, 0, "new", .9),
            term(1, 4, "partial", .9));
    assertThat(gained(terms, 1, 2))
        // grown: a mean of .05 before, since it is not listed in February
        .containsExactly("1 | 1 | new", "1 | 2 | grown", "2 | 1 | new");
  }

  @Test
  void theFirstFiveAreTakenTiesByTheWord() {
    List<PeriodTerm> terms =
        List.of("f", "b", "a", "e", "d", "c").stream().map(word -> term(1, 3, word, .1)).toList();
    assertThat(gained(terms, 1, 2))
        .containsExactly("1 | 1 | a", "1 | 2 | b", "1 | 3 | c", "1 | 4 | d", "1 | 5 | e");
  }

  private static List<String> gained(List<PeriodTerm> terms, long late, long former) {
    return LocalSpark.lines(
        GainedTerms.gained(
            Records.dataset(LocalSpark.session(), PeriodTerm.class, terms),
            month(1),
            month(3),
            month(3),
            late,
            former),
        "topic_id",
        "rank",
        "term");
  }

  private static PeriodTerm term(int topic, int month, String term, double probability) {
    return new PeriodTerm(topic, month(month), 1, term, probability);
  }

  /** The first day of a month of 2024; 0 is the December before. */
  private static LocalDate month(int month) {
    return LocalDate.of(2023, 12, 1).plusMonths(month);
  }
}
