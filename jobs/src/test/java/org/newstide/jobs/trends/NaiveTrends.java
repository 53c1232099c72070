package org.newstide.jobs.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newstide.jobs.trends.RandomCorpus.Item;
import org.newstide.trend.CoverageTrend;
import org.newstide.trend.Interval;
import org.newstide.trend.Period;
import org.newstide.trend.PeriodTotal;
import org.newstide.trend.SourceTotal;
import org.newstide.trend.ToneTrend;

/** The trends of a small corpus by the plainest loops: what the jobs must agree with. */
final class NaiveTrends {

  /** A row of {@link Series#counted}. */
  public record Counted(
      String articleId,
      String sourceId,
      LocalDate publishedOn,
      LocalDate periodStart,
      boolean isStory) {}

  /** A row of {@link Series#calendar}. */
  public record Slot(
      String sourceId,
      LocalDate periodStart,
      long totalArticles,
      long totalStories,
      boolean isComplete) {}

  private final List<Item> items;
  private final Period period;

  NaiveTrends(RandomCorpus corpus, Period period) {
    this.items = corpus.items();
    this.period = period;
  }

  List<Counted> counted() {
    List<Counted> rows = new ArrayList<>();
    for (String series : series()) {
      for (Item item : dated(series)) {
        rows.add(
            new Counted(
                item.id(), series, item.day(), period.start(item.day()), isStory(item, series)));
      }
    }
    return rows;
  }

  List<Slot> calendar() {
    List<Slot> rows = new ArrayList<>();
    for (String series : series()) {
      LocalDate first = LocalDate.MAX;
      LocalDate last = LocalDate.MIN;
      for (Item item : dated(series)) {
        first = item.day().isBefore(first) ? item.day() : first;
        last = item.day().isAfter(last) ? item.day() : last;
      }
      LocalDate start = period.start(first);
      while (!start.isAfter(last)) {
        List<Item> all = in(series, start);
        boolean whole = !start.isBefore(first) && !period.end(start).isAfter(last);
        rows.add(new Slot(series, start, all.size(), stories(all, series).size(), whole));
        start = period.next(start);
      }
    }
    return rows;
  }

  List<CoverageTrend> coverage(List<String> themes) {
    List<CoverageTrend> rows = new ArrayList<>();
    for (String theme : themes) {
      for (Slot slot : calendar()) {
        List<Item> found =
            in(slot.sourceId(), slot.periodStart()).stream()
                .filter(item -> item.themes().contains(theme))
                .toList();
        long stories = stories(found, slot.sourceId()).size();
        long total = slot.totalStories();
        rows.add(
            new CoverageTrend(
                theme,
                slot.sourceId(),
                slot.periodStart(),
                found.size(),
                stories,
                slot.totalArticles(),
                total,
                total == 0 ? null : (double) stories / total,
                total == 0 ? null : Interval.ofShare(stories, total).low(),
                total == 0 ? null : Interval.ofShare(stories, total).high(),
                null,
                null,
                slot.isComplete()));
      }
    }
    return rows;
  }

  List<ToneTrend> tone(List<String> targets) {
    List<ToneTrend> rows = new ArrayList<>();
    for (String target : targets) {
      for (Slot slot : calendar()) {
        List<Item> found =
            in(slot.sourceId(), slot.periodStart()).stream()
                .filter(item -> item.tones().containsKey(target))
                .toList();
        List<Double> tones =
            stories(found, slot.sourceId()).stream().map(i -> i.tones().get(target)).toList();
        rows.add(toneTrend(target, slot, found.size(), tones));
      }
    }
    return rows;
  }

  private static ToneTrend toneTrend(String target, Slot slot, int articles, List<Double> tones) {
    int n = tones.size();
    double mean = 0;
    double negative = 0;
    double positive = 0;
    for (double tone : tones) {
      mean += tone / n;
      negative += tone <= -.05 ? 1.0 / n : 0;
      positive += tone >= .05 ? 1.0 / n : 0;
    }
    double variance = 0;
    for (double tone : tones) {
      variance += (tone - mean) * (tone - mean) / (n - 1);
    }
    Interval limits = n < 2 ? null : Interval.ofMean(mean, variance, n, -1, 1);
    return new ToneTrend(
        target,
        slot.sourceId(),
        slot.periodStart(),
        articles,
        n,
        n == 0 ? null : mean,
        n < 2 ? null : limits.low(),
        n < 2 ? null : limits.high(),
        n == 0 ? null : negative,
        n == 0 ? null : positive,
        null,
        null,
        slot.isComplete());
  }

  List<PeriodTotal> periods() {
    return calendar().stream()
        .filter(slot -> slot.sourceId().equals("all"))
        .map(
            slot ->
                new PeriodTotal(
                    slot.periodStart(),
                    period.end(slot.periodStart()),
                    slot.totalArticles(),
                    slot.totalStories(),
                    slot.isComplete()))
        .toList();
  }

  List<SourceTotal> sources() {
    List<SourceTotal> rows = new ArrayList<>();
    Set<String> sources = new TreeSet<>();
    items.forEach(item -> sources.add(item.source()));
    for (String source : sources) {
      Set<String> stories = new HashSet<>();
      TreeSet<LocalDate> days = new TreeSet<>();
      int articles = 0;
      int undated = 0;
      for (Item item : items) {
        if (item.source().equals(source)) {
          articles++;
          stories.add(item.story());
          if (item.day() == null) {
            undated++;
          } else {
            days.add(item.day());
          }
        }
      }
      LocalDate first = days.isEmpty() ? null : days.first();
      LocalDate last = days.isEmpty() ? null : days.last();
      rows.add(new SourceTotal(source, 1, articles, stories.size(), undated, first, last));
    }
    return rows;
  }

  private Set<String> series() {
    Set<String> series = new TreeSet<>();
    for (Item item : items) {
      if (item.day() != null) {
        series.add("all");
        series.add(item.source());
      }
    }
    return series;
  }

  private List<Item> dated(String series) {
    return items.stream()
        .filter(item -> item.day() != null)
        .filter(item -> series.equals("all") || series.equals(item.source()))
        .toList();
  }

  private List<Item> in(String series, LocalDate start) {
    return dated(series).stream().filter(i -> period.start(i.day()).equals(start)).toList();
  }

  private List<Item> stories(List<Item> found, String series) {
    return found.stream().filter(item -> isStory(item, series)).toList();
  }

  /** Whether the series has no earlier article of the same story. */
  private boolean isStory(Item item, String series) {
    for (Item other : dated(series)) {
      if (other.story().equals(item.story()) && other.isBefore(item)) {
        return false;
      }
    }
    return true;
  }
}
