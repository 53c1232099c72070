package org.newstide.jobs.trends;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.newstide.article.Article;
import org.newstide.article.DateOrigin;
import org.newstide.entity.ThemeArticle;
import org.newstide.story.StoryArticle;
import org.newstide.tone.Polarity;
import org.newstide.tone.TargetTone;
import org.newstide.trend.Period;

/**
 * A small corpus with all that trends must mind: copies within a source and across sources, times
 * and days that tie, articles without a date, periods without an article.
 */
final class RandomCorpus {

  static final List<String> THEMES = List.of("never", "ties", "war");
  static final List<String> TARGETS = List.of("article", "never", "ties");

  private static final LocalDate FIRST = LocalDate.of(2023, 11, 20);
  private static final int SOURCES = 4;
  private static final int STORIES = 18;
  private static final int ARTICLES = 45;

  /** An article; day and time may be null. */
  record Item(
      String id,
      String source,
      LocalDate day,
      Instant time,
      String story,
      Set<String> themes,
      Map<String, Double> tones) {

    /** Whether this one would lead the other: by day, time and id, what is unknown last. */
    boolean isBefore(Item other) {
      String mine = (day == null ? "x" : day) + " " + (time == null ? "x" : time) + " " + id;
      String others =
          (other.day == null ? "x" : other.day)
              + " "
              + (other.time == null ? "x" : other.time)
              + " "
              + other.id;
      return mine.compareTo(others) < 0;
    }
  }

  private final List<Item> items = new ArrayList<>();

  /** The corpus of a seed: of some days or weeks for short periods, else of a year and a half. */
  static RandomCorpus of(long seed, Period period) {
    int days = period == Period.DAY || period == Period.WEEK ? 60 : 550;
    return new RandomCorpus(new Random(seed + period.name().hashCode()), days);
  }

  private RandomCorpus(Random random, int days) {
    for (int i = 0; i < ARTICLES; i++) {
      Instant time =
          FIRST
              .plusDays((long) (random.nextDouble() * random.nextDouble() * days))
              .atTime(random.nextInt(3), 0)
              .toInstant(ZoneOffset.UTC);
      boolean dated = random.nextInt(8) > 0;
      boolean timed = dated && random.nextInt(3) > 0;
      items.add(
          new Item(
              "a" + (10 + (i * 7) % ARTICLES),
              "s" + random.nextInt(SOURCES),
              dated ? LocalDate.ofInstant(time, ZoneOffset.UTC) : null,
              timed ? time : null,
              "story" + random.nextInt(STORIES),
              themes(random),
              tones(random)));
    }
  }

  private static Set<String> themes(Random random) {
    Set<String> themes = new HashSet<>();
    for (String theme : List.of("ties", "war")) {
      if (random.nextInt(3) == 0) {
        themes.add(theme);
      }
    }
    return themes;
  }

  /** Multiples of .025, so that the bounds of what counts as negative and positive are met. */
  private static Map<String, Double> tones(Random random) {
    Map<String, Double> tones = new HashMap<>();
    tones.put("article", (random.nextInt(21) - 10) / 40.0);
    if (random.nextInt(3) == 0) {
      tones.put("ties", (random.nextInt(81) - 40) / 40.0);
    }
    return tones;
  }

  List<Item> items() {
    return items;
  }

  List<Article> articles() {
    return items.stream()
        .map(
            item ->
                new Article(
                    item.id(),
                    item.source(),
                    null,
                    "",
                    item.time(),
                    item.day(),
                    item.day() == null ? null : DateOrigin.RECORD,
                    null,
                    null,
                    null,
                    "en",
                    3,
                    "file:/in.jsonl",
                    1))
        .toList();
  }

  List<StoryArticle> stories() {
    return items.stream()
        .map(
            item ->
                new StoryArticle(
                    item.id(),
                    item.story(),
                    items.stream()
                        .filter(other -> other.story().equals(item.story()))
                        .noneMatch(other -> other.isBefore(item)),
                    1))
        .toList();
  }

  List<ThemeArticle> themeArticles() {
    return items.stream()
        .flatMap(
            item -> item.themes().stream().map(theme -> new ThemeArticle(theme, item.id(), 1, 0)))
        .toList();
  }

  List<TargetTone> tones() {
    return items.stream()
        .flatMap(
            item ->
                item.tones().entrySet().stream()
                    .map(
                        tone ->
                            TargetTone.of(
                                item.id(), tone.getKey(), polarity(tone.getValue()), 1, "test")))
        .toList();
  }

  private static Polarity polarity(double tone) {
    return new Polarity(Math.max(0, -tone), 1 - Math.abs(tone), Math.max(0, tone));
  }
}
