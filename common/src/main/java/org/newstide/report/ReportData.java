package org.newstide.report;

import java.util.List;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Period;
import org.newstide.trend.ToneTrend;

/**
 * All that a report shows.
 *
 * @param tones the pooled series of the tone of whole articles, gap-free, in order; may be empty
 * @param themes in the order of the configuration
 */
public record ReportData(
    CorpusSummary corpus, List<ToneTrend> tones, List<ThemeReport> themes, Provenance provenance) {

  /**
   * @throws IllegalArgumentException if a period is missing within a series
   */
  public ReportData {
    tones = List.copyOf(tones);
    themes = List.copyOf(themes);
    Period period = corpus.period();
    GapFree.require(period, tones, ToneTrend::periodStart);
    for (ThemeReport theme : themes) {
      GapFree.require(period, theme.coverage(), CoverageTrend::periodStart);
      GapFree.require(period, theme.tones(), ToneTrend::periodStart);
    }
  }
}
