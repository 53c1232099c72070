package org.newstide.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicPlace;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.Interval;
import org.newstide.trend.TopicTrend;

/** Topics on made data, the same each time. */
final class SampleTopics {

  private static final List<String> WORDS =
      List.of(
          ("pipeline,natural gas,barrel,refinery,tariffs,steel,exports,vaccine,hospital,variant,"
                  + "ballots,senate,primary,wildfire,evacuation,drought,inflation,interest rates,"
                  + "wages,ceasefire,hostages,drones,Europäische Zentralbank,semiconductors,chips,"
                  + "striker,penalty,festival")
              .split(",", -1));

  private SampleTopics() {}

  /** Topics of these volumes, each half as large as the one before or so. */
  static List<TopicReport> of(int count, List<Volume> volumes, Random random) {
    double all = IntStream.rangeClosed(1, count).mapToDouble(i -> 1.0 / (i + 2)).sum();
    List<TopicReport> topics = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      double share = 1.0 / (id + 2) / all;
      topics.add(
          new TopicReport(
              topic(id, share),
              place(id, random),
              terms(id),
              series(id, share, volumes, random),
              articles(id, volumes),
              id % 3 == 0 ? List.of() : words(id + 5, 3)));
    }
    return topics;
  }

  /** The first topics as those of a theme. */
  static List<ThemeTopic> leading(List<TopicReport> topics, long stories) {
    return topics.stream()
        .limit(6)
        .map(TopicReport::topic)
        .map(
            topic -> {
              double share = 0.4 / (1 + topic.topicId() * topic.topicId() % 7);
              return new ThemeTopic(
                  topic.topicId(), topic.label(), share * (double) stories, share, topic.share());
            })
        .toList();
  }

  private static Optional<TopicPlace> place(int id, Random random) {
    return Optional.of(new TopicPlace(id, random.nextGaussian(), random.nextGaussian()));
  }

  static Topic topic(int id, double share) {
    return new Topic(
        id,
        String.join(", ", words(id, 3)),
        String.join(", ", words(id, 10)),
        "",
        share,
        0.22 - 0.007 * id,
        Math.max(0.05, 0.8 - 0.011 * id),
        id % 7 == 0 ? null : 0.7,
        0.01 * id,
        id >= 10,
        "sample");
  }

  static TopicTrend trend(
      int id, LocalDate start, double share, Double smoothed, long stories, boolean isComplete) {
    boolean none = stories == 0;
    Interval limits = none ? null : Interval.ofShare(Math.round(share * (double) stories), stories);
    return new TopicTrend(
        id,
        "all",
        start,
        share * (double) stories,
        Math.round(0.8 * share * (double) stories),
        stories,
        stories,
        none ? null : share,
        none ? null : Math.min(share, limits.low()),
        none ? null : Math.max(share, limits.high()),
        null,
        smoothed,
        isComplete);
  }

  private static List<TopicTrend> series(
      int id, double share, List<Volume> volumes, Random random) {
    List<TopicTrend> series = new ArrayList<>();
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      double smooth = share * (1 + 0.5 * Math.sin(id + i * 9.0 / volumes.size()));
      double noisy = Math.min(1, Math.max(0, smooth * (1 + 0.25 * random.nextGaussian())));
      Double smoothed = volume.isComplete() && volume.stories() > 0 ? smooth : null;
      series.add(
          trend(id, volume.periodStart(), noisy, smoothed, volume.stories(), volume.isComplete()));
    }
    return series;
  }

  private static List<TopicTerm> terms(int id) {
    List<String> words = words(id, 15);
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> new TopicTerm(id, i + 1, words.get(i), 0.04 / (i + 1), -0.9 - 0.17 * (double) i))
        .toList();
  }

  private static List<TopicArticle> articles(int id, List<Volume> volumes) {
    return IntStream.range(0, volumes.isEmpty() || id % 5 == 4 ? 0 : 5)
        .mapToObj(
            i ->
                new TopicArticle(
                    i == 2
                        ? "Ministers meet for a third round of talks on prices, storage and the long"
                            + " list of what the last round had left open, as winter comes nearer"
                        : "What the new figures say about " + words(id + i, 1).get(0),
                    "outlet-" + (i + 1) + ".example",
                    volumes.get(volumes.size() * i / 5).periodStart(),
                    i == 4 ? Optional.empty() : Optional.of("https://outlet.example/" + i),
                    0.97 - 0.04 * (double) i))
        .toList();
  }

  private static List<String> words(int from, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get((5 * from + i) % WORDS.size()))
        .toList();
  }
}
