package org.newstide.jobs.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.ArticleBody;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.Member;
import org.newstide.story.Member.Like;
import org.newstide.story.Signature;
import org.newstide.story.StoryPair;
import org.newstide.story.TextPair;
import org.newstide.story.Told;

/** The steps of the stage, one after the other, and what a look at each pair of articles finds. */
class StoriesJobTest {

  private static final long SEED = Long.getLong("newstide.seed", 20_240_917L);
  private static final int ARTICLES = 2_000;
  private static final int DAYS = 180;
  private static final int WINDOW = 14;

  /** An article as the step reads it. */
  public record Text(
      String articleId,
      String sourceId,
      LocalDate publishedOn,
      Instant publishedAt,
      String fingerprint,
      String bands,
      boolean isFresh) {}

  /** An article's text and story as the release before had them. */
  public record Former(String articleId, String fingerprint, String storyId) {}

  /** A news item with its day. */
  private record Item(ArticleBody body, LocalDate day, Text text, Set<String> words) {

    static Item of(int number, String body, LocalDate day) {
      String id = "a%04d".formatted(number);
      return new Item(
          new ArticleBody(id, "", body),
          day,
          textOf(id, body, day),
          Set.copyOf(List.of(body.split(" "))));
    }

    /** Whether it is near a text and shares half of the words; copies share far more. */
    boolean mayBeLike(Item other) {
      return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= WINDOW
          && !text.fingerprint().equals(other.text.fingerprint())
          && words.stream().filter(other.words::contains).count() * 2
              >= Math.min(words.size(), other.words.size());
    }
  }

  @Test
  void theStoriesAreThoseThatALookAtEachPairFinds() {
    Random random = new Random(SEED);
    List<Item> items = items(random);
    Map<String, String> expected = naive(items);

    assertThat(expected.values().stream().distinct().count()).isBetween(500L, 1_800L);
    assertThat(told(items, 1)).as("seed %d", SEED).isEqualTo(expected);
    Collections.shuffle(items, random);
    assertThat(told(items, 7)).as("seed %d, shuffled", SEED).isEqualTo(expected);
  }

  @Test
  void onlyPairsWithAFreshTextNearItAreCompared() {
    String body = "the ministers met in the capital and spoke for hours about the price of gas ";
    List<Text> texts =
        List.of(
            standing("a", body + "one", 1),
            standing("b", body + "two", 2),
            textOf("c", body + "three", LocalDate.of(2024, 1, 20)),
            standing("d", body + "four", 22));

    assertThat(candidates(texts).count()).isEqualTo(1);
  }

  @Test
  void formerPairsStandWhileBothTextsDo() {
    Dataset<Row> former =
        dataset(
            StoryPair.class,
            List.of(
                new StoryPair("a", "b", .9),
                new StoryPair("a", "gone", .9),
                new StoryPair("b", "fresh", .9)));
    Dataset<Row> now = dataset(StoryPair.class, List.of(new StoryPair("a", "b", .9)));
    List<Text> texts =
        List.of(
            new Text("1", "s", null, null, "a", "", false),
            new Text("2", "s", null, null, "b", "", false),
            new Text("3", "s", null, null, "fresh", "", true));

    assertThat(LocalSpark.lines(StoryPairs.with(now, former, dataset(Text.class, texts))))
        .containsExactly("a | b | 0.9");
  }

  private static Map<String, String> told(List<Item> items, int partitions) {
    Dataset<Row> texts =
        dataset(Text.class, items.stream().map(Item::text).toList()).repartition(partitions);
    Dataset<Row> bodies = dataset(ArticleBody.class, items.stream().map(Item::body).toList());
    Dataset<Row> pairs =
        StoryPairs.same(StoryPairs.candidates(texts, ARTICLES, WINDOW), ARTICLES, texts, bodies);
    Dataset<Row> former = dataset(Former.class, List.of());
    Dataset<Row> members = StoryIds.kept(texts, former);
    return stories(Records.collect(StoryGroups.told(members, pairs, WINDOW), Told.class));
  }

  private static Map<String, String> naive(List<Item> items) {
    List<Member> members = new ArrayList<>();
    for (Item item : items) {
      List<Like> likes =
          items.stream()
              .filter(item::mayBeLike)
              .flatMap(other -> pair(item, other).same())
              .map(pair -> like(pair, item.text().fingerprint()))
              .distinct()
              .toList();
      Text text = item.text();
      members.add(
          new Member(
              0,
              text.articleId(),
              text.fingerprint(),
              text.bands(),
              text.sourceId(),
              item.day(),
              null,
              null,
              List.of(),
              likes));
    }
    return stories(Told.of(members, WINDOW).toList());
  }

  private static Like like(StoryPair pair, String text) {
    return new Like(
        pair.fingerprint().equals(text) ? pair.otherFingerprint() : pair.fingerprint(),
        pair.similarity());
  }

  private static TextPair pair(Item one, Item other) {
    return new TextPair(
        one.text().fingerprint(),
        one.body().title(),
        one.body().body(),
        other.text().fingerprint(),
        other.body().title(),
        other.body().body());
  }

  private static Map<String, String> stories(List<Told> told) {
    return new TreeMap<>(told.stream().collect(Collectors.toMap(Told::articleId, Told::storyId)));
  }

  /** Reports and copies of them: the same, cut, with more at the end, or with other words. */
  private static List<Item> items(Random random) {
    List<List<String>> reports =
        IntStream.range(0, ARTICLES / 3)
            .mapToObj(report -> words(random, 60 + random.nextInt(60)))
            .toList();
    List<Item> items = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      List<String> words = new ArrayList<>(reports.get(random.nextInt(reports.size())));
      switch (random.nextInt(4)) {
        case 0 -> words.addAll(words(random, 1 + words.size() / 8));
        case 1 -> words.subList(words.size() - words.size() / 6, words.size()).clear();
        case 2 -> words.set(words.size() / 2, words(random, 1).get(0));
        default -> {}
      }
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(DAYS));
      items.add(Item.of(number, String.join(" ", words), day));
    }
    return items;
  }

  /** Different words, of which no two reports share many. */
  private static List<String> words(Random random, int count) {
    return random
        .ints(0, 1_000_000)
        .distinct()
        .limit(count)
        .mapToObj(StoriesJobTest::word)
        .toList();
  }

  private static String word(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
        .collect(Collectors.joining());
  }

  private static Text standing(String id, String body, int day) {
    Text text = textOf(id, body, LocalDate.of(2024, 1, day));
    return new Text(
        id, text.sourceId(), text.publishedOn(), null, text.fingerprint(), text.bands(), false);
  }

  private static Text textOf(String id, String body, LocalDate day) {
    Signature signature = Signature.of(id, "", body);
    return new Text(
        id,
        id.substring(id.length() - 1),
        day,
        null,
        signature.fingerprint(),
        signature.bands(),
        true);
  }

  private static Dataset<Row> candidates(List<Text> texts) {
    return StoryPairs.candidates(dataset(Text.class, texts), texts.size(), WINDOW);
  }

  private static <R extends Record> Dataset<Row> dataset(Class<R> type, List<R> rows) {
    return Records.dataset(LocalSpark.session(), type, rows);
  }
}
