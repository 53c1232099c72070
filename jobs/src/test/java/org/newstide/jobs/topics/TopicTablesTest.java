package org.newstide.jobs.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.ArticleBody;
import org.newstide.article.DateOrigin;
import org.newstide.config.Config;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicCount;
import org.newstide.trend.Period;

/** Topics of stories that are about gas or about wheat, or a little about both. */
final class TopicTablesTest {

  private static final List<String> GAS =
      List.of(
          "gas",
          "Gazprom",
          "pipeline",
          "Siberia",
          "Moscow",
          "export",
          "winter",
          "Baltic",
          "turbine",
          "compressor",
          "tanker",
          "heating",
          "reserve");
  private static final List<String> WHEAT =
      List.of(
          "wheat", "harvest", "grain", "Odesa", "farmers", "drought", "flour", "silo", "bakery",
          "combine", "barley", "rye", "tractor");
  private static final int STORIES = 60;
  private static final double STRAY = 1 / 12.0;

  @Test
  void findsWhatStoriesAreAbout() {
    SortedMap<String, List<String>> tables = tables(STORIES, 2, 1);
    assertThat(tables.get("topics")).hasSize(2);
    List<String> first = words(tables.get("topics").get(0));
    assertThat(first.stream().allMatch(GAS::contains) || first.stream().allMatch(WHEAT::contains))
        .as("%s", first)
        .isTrue();
    assertThat(tables.get("article_topics")).anyMatch(row -> row.startsWith("gas-0 |"));
    assertThat(tables.get("topic_terms_by_period")).isNotEmpty();
  }

  @Test
  void sameTablesForAnyOrderAndPartitions() {
    SortedMap<String, List<String>> expected = tables(STORIES, 2, 1);
    assertThat(tables(STORIES, 2, 5)).isEqualTo(expected);
  }

  @Test
  void weightsOfAnArticleSumToOneAndSharesAreTheirMeans() {
    try (TopicTables tables = fit(STORIES, 2, 2)) {
      double shares = tables.topics().stream().mapToDouble(Topic::share).sum();
      assertThat(shares).isCloseTo(1, within(1e-9));
      tables
          .articleTopics()
          .groupBy("article_id")
          .sum("weight")
          .collectAsList()
          .forEach(row -> assertThat(row.getDouble(1)).isCloseTo(1, within(1e-9)));
    }
  }

  @Test
  void anUpdateKeepsIdsAndLabelsAndSaysSo() {
    FormerTopics former;
    try (TopicTables tables = fit(STORIES, 2, 1)) {
      former = former(tables);
    }
    for (boolean isUpdate : new boolean[] {true, false}) {
      try (TopicTables tables =
          fit(texts(3 * STORIES, STRAY), settings("2", Map.of()), 1, former, isUpdate)) {
        for (Topic topic : tables.topics()) {
          assertThat(topic.label()).isEqualTo(former.labels().get(topic.topicId()));
          assertThat(former.amounts().get(topic.topicId()))
              .containsKeys(topic.terms().split(", ", -1)[0]);
        }
        assertThat(tables.lineage().stream().map(TopicChange::change))
            .containsExactly(
                TopicChange.Kind.NEW,
                TopicChange.Kind.NEW,
                TopicChange.Kind.KEPT,
                TopicChange.Kind.KEPT);
        assertThat(tables.topics().get(0).modelId())
            .isNotEqualTo(tables.lineage().get(0).modelId())
            .isEqualTo(tables.lineage().get(2).modelId());
      }
    }
  }

  @Test
  void aSmallCorpusHasFewerTopicsAndATinyOneNone() {
    try (TopicTables tables = fit(24, 50, 1)) {
      assertThat(tables.topics()).hasSize(2);
    }
    try (TopicTables tables = fit(3, 50, 1)) {
      assertThat(tables.topics()).isEmpty();
      assertThat(tables.vocabulary()).isZero();
    }
  }

  @Test
  void topicsThatAreAskedForHaveTheirNamesAndKeepThem() {
    Config.Topics settings = settings("2", Map.of("bread", List.of("WHEAT", "flour", "oven")));
    FormerTopics former;
    try (TopicTables tables = fit(texts(STORIES, STRAY), settings, 2, FormerTopics.none(), false)) {
      assertThat(bread(tables)).containsAnyOf("harvest", "barley", "grain");
      assertThat(tables.unknownSeeds()).containsExactly("'oven' (bread)");
      former = former(tables);
    }
    try (TopicTables tables = fit(texts(2 * STORIES, STRAY), settings, 2, former, true)) {
      assertThat(bread(tables)).containsAnyOf("harvest", "barley", "grain");
      assertThat(tables.topics().stream().map(Topic::topicId))
          .containsExactlyElementsOf(former.labels().keySet());
    }
  }

  private static List<String> bread(TopicTables tables) {
    return tables.topics().stream()
        .filter(topic -> topic.label().equals("bread"))
        .flatMap(topic -> java.util.Arrays.stream(topic.terms().split(", ", -1)))
        .toList();
  }

  @Test
  void howManyTopicsThereAreCanBeFoundOutOnce() {
    FormerTopics former;
    Config.Topics settings = settings("auto", Map.of());
    try (TopicTables tables = fit(texts(STORIES, STRAY), settings, 1, FormerTopics.none(), false)) {
      assertThat(tables.counts()).filteredOn(TopicCount::isChosen).hasSize(1);
      assertThat(tables.topics()).hasSize(2);
      former = former(tables);
    }
    try (TopicTables tables = fit(texts(2 * STORIES, STRAY), settings, 1, former, true)) {
      assertThat(tables.counts()).isEqualTo(former.counts());
      assertThat(tables.topics()).hasSize(2);
    }
  }

  private static FormerTopics former(TopicTables tables) {
    return FormerTopics.of(tables.model(), tables.topics(), tables.lineage(), tables.counts());
  }

  @Test
  void wordsThatMeetByChanceMakeNoTopics() {
    try (TopicTables tables = fit(600, 4, 1, .5)) {
      assertThat(tables.vocabulary()).isEqualTo(26);
      assertThat(tables.topics()).isEmpty();
      assertThat(tables.articleTopics().count()).isZero();
    }
  }

  private static List<String> words(String topic) {
    return List.of(topic.split(" \\| ", -1)[2].split(", ", -1)).subList(0, 5);
  }

  /** The rows of each table as text. */
  private static SortedMap<String, List<String>> tables(int stories, int count, int partitions) {
    try (TopicTables tables = fit(stories, count, partitions)) {
      SortedMap<String, List<String>> rows = new TreeMap<>();
      rows.put(
          "topics",
          tables.topics().stream()
              .map(
                  t ->
                      String.join(
                          " | ",
                          String.valueOf(t.topicId()),
                          t.label(),
                          t.terms(),
                          String.valueOf(t.share()),
                          String.valueOf(t.coherence()),
                          String.valueOf(t.exclusivity()),
                          String.valueOf(t.stability()),
                          t.modelId()))
              .toList());
      rows.put(
          "topic_terms",
          tables.terms().stream().map(Object::toString).collect(Collectors.toList()));
      rows.put("article_topics", LocalSpark.lines(tables.articleTopics().drop(Parts.COLUMN)));
      rows.put("topic_terms_by_period", LocalSpark.lines(tables.termsByPeriod()));
      return rows;
    }
  }

  private static TopicTables fit(int stories, int count, int partitions) {
    return fit(stories, count, partitions, STRAY);
  }

  private static TopicTables fit(int stories, int count, int partitions, double stray) {
    return fit(
        texts(stories, stray),
        settings("" + count, Map.of()),
        partitions,
        FormerTopics.none(),
        false);
  }

  static Config.Topics settings(String count, Map<String, List<String>> seeds) {
    return new Config.Topics(
        count, Config.Topics.Trainer.SPECTRAL, 1, 5, .9, List.of(), seeds, Map.of());
  }

  /**
   * Made-up stories: about gas, about wheat, and so on.
   *
   * @param stray share of a story's words that are the other topic's
   */
  static List<String> texts(int stories, double stray) {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      boolean gas = i % 2 == 0;
      StringBuilder body = new StringBuilder("It was said that");
      for (int word = 0; word < 30; word++) {
        List<String> words = (random.nextDouble() < stray) == gas ? WHEAT : GAS;
        body.append(random.nextBoolean() ? " the " : " a ")
            .append(words.get(random.nextInt(words.size())));
      }
      texts.add(body + ".");
    }
    return texts;
  }

  /** Topics of these texts; the ids are gas-0, wheat-1, gas-2 and so on. */
  static TopicTables fit(
      List<String> texts,
      Config.Topics settings,
      int partitions,
      FormerTopics former,
      boolean isUpdate) {
    List<ArticleBody> bodies = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    List<StoryArticle> leads = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String id = (i % 2 == 0 ? "gas-" : "wheat-") + i;
      bodies.add(new ArticleBody(id, "", texts.get(i)));
      LocalDate day = i % 10 == 9 ? null : LocalDate.of(2022, 1 + i % 3, 4);
      articles.add(
          new Article(
              id,
              "s",
              null,
              "",
              null,
              day,
              day == null ? null : DateOrigin.RECORD,
              null,
              null,
              null,
              "en",
              30,
              "f",
              i + 1));
      leads.add(new StoryArticle(id, id, i % 7 != 6, 1));
    }
    Collections.shuffle(bodies, new Random(partitions));
    return TopicTables.of(
        withPart(ArticleBody.class, bodies, partitions),
        withPart(Article.class, articles, partitions).drop(Parts.COLUMN),
        withPart(StoryArticle.class, leads, partitions).drop(Parts.COLUMN),
        settings,
        Period.MONTH,
        former,
        isUpdate);
  }

  private static <R extends Record> Dataset<Row> withPart(
      Class<R> type, List<R> records, int partitions) {
    return Records.dataset(LocalSpark.session(), type, records)
        .withColumn(Parts.COLUMN, org.apache.spark.sql.functions.lit("2022"))
        .repartition(partitions);
  }
}
