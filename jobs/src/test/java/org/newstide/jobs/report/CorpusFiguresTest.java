package org.newstide.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newstide.article.Reject.Reason.NO_TEXT;
import static org.newstide.article.Reject.Reason.TOO_SHORT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.article.Reject;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.report.Count;
import org.newstide.report.RejectCount;

class CorpusFiguresTest {

  @Test
  void rejectsAreCountedByReasonWithTheFirstOfEach() {
    List<Reject> rejects =
        List.of(
            Reject.of("file:/b.jsonl", 1, TOO_SHORT, "1 word", "x"),
            Reject.of("file:/a.jsonl", 10, TOO_SHORT, "2 words", "x y"),
            Reject.of("file:/a.jsonl", 9, TOO_SHORT, "no words", ""),
            Reject.of("file:/z.jsonl", 3, NO_TEXT, "nothing", "{}"));
    assertThat(CorpusFigures.rejects(Records.dataset(LocalSpark.session(), Reject.class, rejects)))
        .containsExactly(
            new RejectCount("too-short", 3, "file:/a.jsonl", 9, "no words"),
            new RejectCount("no-text", 1, "file:/z.jsonl", 3, "nothing"));
  }

  @Test
  void datesAreCountedByOriginTheMostTrustedFirst() {
    List<Article> articles =
        Stream.of(null, DateOrigin.TEXT, DateOrigin.URL, DateOrigin.TEXT, DateOrigin.RECORD)
            .map(CorpusFiguresTest::article)
            .toList();
    assertThat(
            CorpusFigures.dateOrigins(
                Records.dataset(LocalSpark.session(), Article.class, articles)))
        .containsExactly(new Count("record", 1), new Count("url", 1), new Count("text", 2));
  }

  private static Article article(DateOrigin origin) {
    LocalDate day = origin == null ? null : LocalDate.of(2024, 3, 1);
    return new Article(
        "a", "s", null, "t", null, day, origin, null, null, null, "en", 3, "file:/in.jsonl", 1);
  }
}
