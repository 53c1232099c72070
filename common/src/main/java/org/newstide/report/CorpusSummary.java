package org.newstide.report;

import java.util.List;
import java.util.Optional;
import org.newstide.trend.Period;

/**
 * What was counted.
 *
 * @param period the calendar unit of every series
 * @param days first and last publication day; empty if no article has a date
 * @param articles articles kept, copies included
 * @param stories groups of articles with nearly the same text
 * @param undated articles without a usable date, which no series counts
 * @param dateOrigins dated articles by where their date is from, the most trusted origin first
 * @param refusedDates articles that had a date which could not be read or be true, dated by another
 *     or not at all
 * @param redeliveries records that brought an article again; the newest was kept
 * @param languages articles by language
 * @param rejects records that were not taken in, by reason
 * @param copied stories that more than one article tells
 * @param volumes gap-free periods in order
 */
public record CorpusSummary(
    String name,
    Period period,
    Optional<Span> days,
    long articles,
    long stories,
    long undated,
    List<Count> dateOrigins,
    long refusedDates,
    long redeliveries,
    List<SourceCount> sources,
    List<Count> languages,
    List<RejectCount> rejects,
    CopiedStories copied,
    List<Volume> volumes) {

  /**
   * @throws IllegalArgumentException if there are more stories or undated articles than articles,
   *     or a period is missing between two others
   */
  public CorpusSummary {
    if (stories < 0 || undated < 0 || stories > articles || undated > articles) {
      throw new IllegalArgumentException(
          articles + " articles, " + stories + " stories, " + undated + " undated");
    }
    if (refusedDates < 0 || refusedDates > articles) {
      throw new IllegalArgumentException(
          refusedDates + " articles of " + articles + " with a date that was refused");
    }
    dateOrigins = List.copyOf(dateOrigins);
    sources = List.copyOf(sources);
    languages = List.copyOf(languages);
    rejects = List.copyOf(rejects);
    volumes = List.copyOf(volumes);
    GapFree.require(period, volumes, Volume::periodStart);
  }

  /** Articles beyond the first of each story. */
  public long copies() {
    return articles - stories;
  }

  /** Records that were not taken in. */
  public long rejected() {
    return rejects.stream().mapToLong(RejectCount::records).sum();
  }

  /** Sources of the articles, those that trends count together among them. */
  public long sourcesInAll() {
    return sources.stream().mapToLong(SourceCount::sources).sum();
  }

  /** What readers are shown for a source. */
  public String sourceName(String sourceId) {
    return sources.stream()
        .filter(source -> source.sourceId().equals(sourceId))
        .findFirst()
        .map(SourceCount::name)
        .orElse(sourceId);
  }
}
