package org.newstide.jobs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newstide.report.CorpusSummary;
import org.newstide.report.ReportData;
import org.newstide.report.ThemeShare;
import org.newstide.report.TopicReport;

/** What a run came to, on a screen. */
final class Summary {

  private static final int LARGEST = 3;

  private Summary() {}

  static void print(ReportData data, PrintStream out) {
    CorpusSummary corpus = data.corpus();
    out.printf(
        Locale.ROOT,
        "%s: %,d articles, %,d stories%s%n",
        corpus.name(),
        corpus.articles(),
        corpus.stories(),
        corpus.days().map(days -> ", " + days.first() + " to " + days.last()).orElse(""));
    out.println(dates(corpus));
    List<List<String>> rows = new ArrayList<>();
    data.themes()
        .forEach(
            theme -> {
              ThemeShare total = theme.total();
              rows.add(
                  List.of(
                      theme.id(),
                      String.format(Locale.ROOT, "%,d", total.stories()),
                      total
                          .share()
                          .map(
                              share ->
                                  String.format(
                                      Locale.ROOT,
                                      "%.2f %% (%.2f–%.2f)",
                                      100 * share.value(),
                                      100 * share.low(),
                                      100 * share.high()))
                          .orElse(""),
                      total.tone().isPresent()
                          ? String.format(Locale.ROOT, "%+.2f", total.tone().getAsDouble())
                          : ""));
            });
    RowPrinter.table(List.of("theme", "stories", "share (95 % limits)", "tone"), rows, out);
    topics(data.topics(), out);
  }

  /** Where the dates are from: "dates: 1,200 record, 8 url; 3 undated; 5 with a date refused". */
  static String dates(CorpusSummary corpus) {
    String origins =
        corpus.dateOrigins().isEmpty()
            ? "none"
            : corpus.dateOrigins().stream()
                .map(of -> String.format(Locale.ROOT, "%,d %s", of.count(), of.name()))
                .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "dates: %s; %,d undated; %,d with a date refused (date_problem)",
        origins,
        corpus.undated(),
        corpus.refusedDates());
  }

  private static void topics(List<TopicReport> topics, PrintStream out) {
    if (topics.isEmpty()) {
      return;
    }
    String largest =
        topics.stream()
            .limit(LARGEST)
            .map(TopicReport::topic)
            .map(t -> String.format(Locale.ROOT, "%s (%.1f %%)", t.label(), 100 * t.share()))
            .collect(Collectors.joining("; "));
    out.printf(
        Locale.ROOT,
        topics.size() > LARGEST ? "%,d topics, the largest: %s%n" : "%,d topics: %s%n",
        topics.size(),
        largest);
  }
}
