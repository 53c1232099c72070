package org.newstide.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.Period;

/** A report whose every text tries to be markup. */
final class HostileReport {

  static final String TEXT =
      "</title></style><script>alert('x')</script><img onerror=\"alert(1)\"> & ]]> %s \"quoted\"";
  static final String SAFE_URL = "https://gazette.example/?q=%3Cscript%3E&a=1";

  private HostileReport() {}

  static ReportData data() {
    LocalDate month = LocalDate.of(2022, 9, 1);
    Optional<Span> days = Optional.of(new Span(month, month));
    ThemeShare total = SampleReports.total(TEXT, 1, 2, OptionalDouble.of(0));
    List<PeakArticle> articles =
        Stream.of("javascript:alert(1)", "data:text/html,x", "https://a\"b/", SAFE_URL)
            .map(url -> article(month, url))
            .toList();
    ThemeReport theme =
        new ThemeReport(
            TEXT,
            TEXT,
            TEXT,
            total,
            List.of(SampleReports.coverage(month, 1, 2, true)),
            List.of(SampleReports.tone(month, 1, 0.1, true)),
            List.of(new ThemeTopic(1, TEXT, 1, 1, 0)),
            List.of(total),
            List.of(new Peak(month, articles)));
    CorpusSummary corpus =
        new CorpusSummary(
            TEXT,
            Period.MONTH,
            days,
            2,
            2,
            0,
            List.of(new Count(TEXT, 2)),
            2,
            0,
            List.of(new SourceCount(TEXT, 2, 2, 2, days)),
            List.of(new Count(TEXT, 2)),
            List.of(new RejectCount(TEXT, 1, TEXT, 1, TEXT)),
            new CopiedStories(2, List.of(copied("data:text/html,x"), copied(SAFE_URL))),
            List.of(new Volume(month, 2, 2, true)));
    Provenance made = SampleReports.provenance();
    return new ReportData(
        corpus,
        List.of(),
        List.of(theme),
        List.of(topic(month)),
        new Provenance(1, made.releasedAt(), made.timeZone(), TEXT, TEXT, TEXT));
  }

  private static TopicReport topic(LocalDate month) {
    return new TopicReport(
        new Topic(1, TEXT, TEXT, TEXT, 0.5, null, null, null, 1, true, TEXT),
        Optional.empty(),
        List.of(new TopicTerm(1, 1, TEXT, 0.5, -1)),
        List.of(SampleTopics.trend(1, month, 0.5, 0.5, 2, true)),
        List.of(
            new TopicArticle(TEXT, TEXT, month, Optional.of("javascript:alert(1)"), 0.5),
            new TopicArticle(TEXT, TEXT, month, Optional.of(SAFE_URL), 0.5)),
        List.of(TEXT));
  }

  private static CopiedStory copied(String url) {
    return new CopiedStory(TEXT, TEXT, Optional.empty(), Optional.of(url), 1, 2);
  }

  private static PeakArticle article(LocalDate day, String url) {
    return new PeakArticle(
        "Title: " + TEXT, TEXT, day, Optional.of(url), 1, TEXT, OptionalDouble.empty());
  }
}
