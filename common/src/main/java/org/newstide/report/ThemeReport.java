package org.newstide.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.ToneTrend;

/**
 * What was found of a theme.
 *
 * @param definition a sentence that says in words what the theme asks for
 * @param total the theme in all sources together
 * @param coverage the pooled series of its share, gap-free, in order
 * @param tones the pooled series of the tone towards it, gap-free, in order; may be empty
 * @param topics those that carry most of its stories, most first
 * @param sources the theme in each source
 * @param peaks periods of {@code coverage} with their articles, highest first ({@link Peaks})
 */
public record ThemeReport(
    String id,
    String title,
    String definition,
    ThemeShare total,
    List<CoverageTrend> coverage,
    List<ToneTrend> tones,
    List<ThemeTopic> topics,
    List<ThemeShare> sources,
    List<Peak> peaks) {

  /**
   * @throws IllegalArgumentException if a peak is not a period of {@code coverage}
   */
  public ThemeReport {
    coverage = List.copyOf(coverage);
    tones = List.copyOf(tones);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    peaks = List.copyOf(peaks);
    for (Peak peak : peaks) {
      if (find(coverage, peak.periodStart()).isEmpty()) {
        throw new IllegalArgumentException(id + " has no period " + peak.periodStart());
      }
    }
  }

  /** The theme's share in the period that starts on {@code start}. */
  public Optional<CoverageTrend> coverage(LocalDate start) {
    return find(coverage, start);
  }

  private static Optional<CoverageTrend> find(List<CoverageTrend> series, LocalDate start) {
    return series.stream().filter(row -> row.periodStart().equals(start)).findFirst();
  }
}
