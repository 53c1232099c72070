package org.newstide.jobs.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;
import org.newstide.story.StoryPair;

class StoryIdsTest {

  private static final int WINDOW = 14;

  /** An article with its text. */
  public record Text(
      String articleId,
      String fingerprint,
      String bands,
      String sourceId,
      LocalDate publishedOn,
      Instant publishedAt) {}

  /** An article's text and story as the release before had them. */
  public record Former(
      String articleId, String fingerprint, String storyId, boolean isLead, double similarity) {

    Former(String articleId, String fingerprint, String storyId) {
      this(articleId, fingerprint, storyId, articleId.equals(storyId), 1);
    }
  }

  @Test
  void theEarliestArticleWhoseTextIsWhatItWasGivesTheIdOn() {
    List<Text> texts =
        List.of(
            text("a", "changed", 1),
            text("b", "same", 3),
            text("c", "same", 2),
            text("d", "same", 0),
            text("e", "other", 0),
            text("f", "new", 1));
    List<Former> former =
        List.of(
            new Former("a", "same", "a"),
            new Former("b", "same", "a"),
            new Former("c", "same", "a"),
            new Former("d", "same", "a"),
            new Former("e", "other", "gone"),
            new Former("gone", "other", "gone"));

    assertThat(
            LocalSpark.lines(
                StoryIds.kept(dataset(Text.class, texts), dataset(Former.class, former))
                    .selectExpr("article_id", "kept_id", "taken.id[0]")))
        .containsExactly(
            "a | null | a",
            "b | null | null",
            "c | a | null",
            "d | null | null",
            "e | gone | null",
            "f | null | null");
  }

  @Test
  void articlesOfOtherStoriesThanTheirOwnAreEntangled() {
    List<Former> former =
        List.of(
            new Former("a", "", "a"),
            new Former("b", "", "b"),
            new Former("c", "", "b"),
            new Former("d", "", "withdrawn", true, 1));

    assertThat(LocalSpark.lines(StoryIds.entangled(dataset(Former.class, former)).distinct()))
        .containsExactly("b", "c", "d", "withdrawn");
  }

  /** Releases of articles that come, go and change, each from the one before. */
  @Test
  void itIsEnoughToGroupArticlesThatAreAlikeOrEntangled() {
    long seed = Long.getLong("newstide.seed", System.nanoTime());
    Random random = new Random(seed);
    Dataset<Row> former = dataset(Former.class, List.of());
    for (int release = 0; release < 3; release++) {
      Dataset<Row> texts = dataset(Text.class, texts(random));
      Dataset<Row> pairs = dataset(StoryPair.class, pairs(random));
      Dataset<Row> all = StoryGroups.told(StoryIds.kept(texts, former), pairs, WINDOW);
      Dataset<Row> ids =
          StoryGroups.alike(texts, pairs).union(StoryIds.entangled(former)).distinct();
      Dataset<Row> together = texts.join(ids, Records.names("article_id"), "left_semi");
      Dataset<Row> grouped = StoryGroups.told(StoryIds.kept(together, former), pairs, WINDOW);
      Dataset<Row> single =
          StoryIds.ofOne(texts.join(ids, Records.names("article_id"), "left_anti"));
      List<StoryArticle> stories = Records.collect(all, StoryArticle.class);

      assertThat(Records.collect(grouped.unionByName(single), StoryArticle.class))
          .as("seed %d, release %d", seed, release)
          .containsExactlyInAnyOrderElementsOf(stories);
      assertThat(stories.stream().filter(StoryArticle::isLead).map(StoryArticle::storyId))
          .as("seed %d, release %d", seed, release)
          .doesNotHaveDuplicates();
      former =
          dataset(Former.class, List.<Former>of())
              .unionByName(
                  dataset(StoryArticle.class, stories)
                      .join(texts.select("article_id", "fingerprint"), "article_id"));
    }
  }

  private static List<Text> texts(Random random) {
    List<Text> texts = new ArrayList<>();
    for (int article = 0; article < 300; article++) {
      if (random.nextInt(8) > 0) {
        // Mostly a text of its own, at times that of the next articles.
        int text = random.nextInt(4) > 0 ? article : 1000 + article / 3;
        texts.add(text("a" + article, fingerprint(text), random.nextInt(30)));
      }
    }
    return texts;
  }

  private static List<StoryPair> pairs(Random random) {
    return random
        .ints(60, 0, 298)
        .distinct()
        .mapToObj(text -> new StoryPair(fingerprint(text), fingerprint(text + 1), .9))
        .toList();
  }

  private static String fingerprint(int text) {
    return "%016d".formatted(text);
  }

  /** An article of a day of March; day 0 is none. */
  private static Text text(String id, String fingerprint, int day) {
    LocalDate on = day == 0 ? null : LocalDate.of(2024, 3, day);
    return new Text(id, fingerprint, "", "s", on, null);
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
