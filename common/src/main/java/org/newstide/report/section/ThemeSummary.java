package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.Peaks;
import org.newstide.report.ThemeReport;
import org.newstide.report.ThemeShare;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Numbers;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;

/** A theme's figures in plain sentences. */
final class ThemeSummary {

  private ThemeSummary() {}

  static List<String> sentences(Period period, ThemeReport theme) {
    List<String> sentences = new ArrayList<>();
    sentences.add(total(theme.total()));
    if (theme.total().stories() > 0 && theme.coverage().size() > 1) {
      Peaks.highest(theme.coverage(), 1).forEach(peak -> sentences.add(peak(period, peak)));
      sentences.add(presence(period, theme.coverage()));
    }
    theme
        .total()
        .tone()
        .ifPresent(
            tone ->
                sentences.add(
                    "The mean tone towards it is %s, on a scale from −1 to +1."
                        .formatted(Numbers.tone(tone))));
    return sentences;
  }

  private static String total(ThemeShare total) {
    String all = Numbers.count(total.totalStories(), "story", "stories");
    if (total.share().isEmpty()) {
      return "There is no dated story to count.";
    }
    String limits = "95\u00a0%% limits %s".formatted(Numbers.percents(total.share().get()));
    if (total.stories() == 0) {
      return "None of %s is about this theme (%s).".formatted(all, limits);
    }
    return "%s of %s %s about this theme: %s (%s)."
        .formatted(
            Numbers.count(total.stories()),
            all,
            total.stories() == 1 ? "is" : "are",
            Numbers.percent(total.share().get().value()),
            limits);
  }

  private static String peak(Period period, CoverageTrend peak) {
    return "The theme stands out most %s, with %s of %s (%s)."
        .formatted(
            Dates.when(period, peak.periodStart()),
            Numbers.count(peak.stories()),
            Numbers.count(peak.totalStories(), "story", "stories"),
            Numbers.percent(peak.share()));
  }

  private static String presence(Period period, List<CoverageTrend> series) {
    long found = series.stream().filter(row -> row.stories() > 0).count();
    long unknown = series.stream().filter(row -> row.share() == null).count();
    String unit = Dates.unit(period);
    String presence =
        "It is found in %s of %s"
            .formatted(Numbers.count(found), Numbers.count(series.size(), unit, unit + "s"));
    return unknown == 0
        ? presence + "."
        : presence
            + "; %s no stories at all."
                .formatted(Numbers.count(unknown, unit + " has", unit + "s have"));
  }
}
