package org.newstide.jobs;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newstide.report.CorpusSummary;
import org.newstide.report.ReportData;
import org.newstide.report.ThemeShare;

/** What a run came to, on a screen. */
final class Summary {

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
  }
}
