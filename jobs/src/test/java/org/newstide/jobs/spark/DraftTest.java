package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.article.Article;
import org.newstide.article.ArticleBody;
import org.newstide.article.DateOrigin;
import org.newstide.jobs.spark.Release.Directory;

/**
 * Articles of 2021, 2022 and without a date, from the files a and b, and what a run makes of them.
 */
final class DraftTest {

  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir private Path folder;
  private Warehouse warehouse;
  private Draft first;

  @BeforeEach
  void aFirstRun() throws IOException {
    warehouse = Warehouse.at(folder.toString(), Session.hadoop());
    first = new Draft(SPARK, warehouse, Optional.empty(), Change.none(), Parts.Size.YEAR, "r1");
    first.write(
        Tables.ARTICLES,
        articles(
            article("k", 2021, "a"),
            article("l", 2021, "b"),
            article("m", 2022, "a"),
            article("n", 0, "b")));
  }

  @Test
  void aTableIsCutByYearAndUndatedApart() {
    assertThat(directories(first)).containsExactly("2021 r1 2", "2022 r1 1", "undated r1 1");
    assertThat(first.rows(Tables.ARTICLES)).isEqualTo(4);
    assertThat(LocalSpark.lines(first.read(Tables.ARTICLES), "article_id", Parts.COLUMN))
        .containsExactly("k | 2021", "l | 2021", "m | 2022", "n | undated");
  }

  @Test
  void partsAreReplacedCarriedOverEndedAndBegun() throws IOException {
    Draft update = update();
    update.write(
        Tables.ARTICLES,
        articles(
            article("k", 2021, "a"), article("o", 2020, "a"), article("not written", 2022, "a")),
        Set.of("2020", "2021", "undated"));
    assertThat(directories(update)).containsExactly("2020 r2 1", "2021 r2 1", "2022 r1 1");
    assertThat(LocalSpark.lines(update.read(Tables.ARTICLES), "article_id"))
        .containsExactly("k", "m", "o");
    assertThat(LocalSpark.lines(update.before(Tables.ARTICLES), "article_id"))
        .containsExactly("k", "l", "m", "n");
  }

  @Test
  void freshAreTheArticlesOfFilesThatWereReadAndTheOthersStand() throws IOException {
    assertThat(LocalSpark.lines(first.fresh(Tables.ARTICLES), "article_id")).hasSize(4);
    first.writeFresh(
        Tables.ARTICLE_BODIES, bodies("old", "k 2021", "l 2021", "m 2022", "n undated"));

    Draft update = update();
    update.changes(Set.of("a"), Set.of("2021"));
    assertThat(LocalSpark.lines(update.fresh(Tables.ARTICLES), "article_id")).containsExactly("k");
    update.writeFresh(Tables.ARTICLE_BODIES, bodies("new", "k 2021"));
    assertThat(LocalSpark.lines(update.read(Tables.ARTICLE_BODIES), "article_id", "body"))
        .containsExactly("k | new", "l | old", "m | old", "n | old");
    assertThat(update.tables().get("article_bodies").directories().get("2022").runId())
        .isEqualTo("r1");
  }

  @Test
  void idsGoOnThoughAllIsMadeAnew() throws IOException {
    Draft anew =
        new Draft(SPARK, warehouse, Optional.empty(), Change.none(), Parts.Size.YEAR, "r2");
    assertThat(anew.topicsBefore(Tables.ARTICLES).isEmpty()).isTrue();
    anew.keepTopicIds(release());
    assertThat(anew.isAnew()).isTrue();
    assertThat(anew.before(Tables.ARTICLES).isEmpty()).isTrue();
    assertThat(anew.topicsBefore(Tables.ARTICLES).count()).isEqualTo(4);
    assertThat(update().topicsBefore(Tables.ARTICLES).count()).isEqualTo(4);
  }

  @Test
  void textsAreNotMovedToFindTheFreshOnes() throws IOException {
    first.writeFresh(
        Tables.ARTICLE_BODIES, bodies("old", "k 2021", "l 2021", "m 2022", "n undated"));
    Draft update = update();
    update.changes(Set.of("a"), Set.of("2021"));
    String threshold = SPARK.conf().get("spark.sql.autoBroadcastJoinThreshold");
    SPARK.conf().set("spark.sql.autoBroadcastJoinThreshold", "-1"); // as if ids were not few
    try {
      String plan = update.fresh(Tables.ARTICLE_BODIES).queryExecution().executedPlan().toString();
      assertThat(plan).contains("BroadcastHashJoin").doesNotContain("hashpartitioning");
    } finally {
      SPARK.conf().set("spark.sql.autoBroadcastJoinThreshold", threshold);
    }
  }

  @Test
  void aStageIsRefusedWhatItDoesNotDeclare() {
    Draft update = update();
    update.begin(List.of(Tables.ARTICLES), List.of(Tables.STORIES));
    update.read(Tables.ARTICLES);
    update.before(Tables.STORIES);
    for (ThrowingCallable other :
        List.<ThrowingCallable>of(
            () -> update.read(Tables.ARTICLE_BODIES),
            () -> update.before(Tables.ARTICLE_BODIES),
            () -> update.fresh(Tables.ARTICLE_BODIES),
            () -> update.write(Tables.ARTICLE_BODIES, bodies("old", "k 2021")))) {
      assertThatThrownBy(other).hasMessage("the stage does not declare the table article_bodies");
    }
    update.begin(List.of(Tables.ARTICLE_BODIES), List.of());
    update.read(Tables.ARTICLE_BODIES);
  }

  @Test
  void onlyDirectoriesOfThePartsThatAreAskedForAreOpened() {
    delete("data/articles/r1/part=2021");
    Snapshot tables = new Snapshot(SPARK, warehouse, first.tables());
    assertThat(LocalSpark.lines(tables.read(Tables.ARTICLES, Set.of("2022")), "article_id"))
        .containsExactly("m");
    assertThatThrownBy(() -> tables.read(Tables.ARTICLES))
        .hasMessageContaining("part=2021 holds other files than were published");
  }

  @Test
  void aKeyThatIsThereTwiceFailsTheRun() {
    Failure failure =
        catchThrowableOfType(
            Failure.class,
            () ->
                update()
                    .write(
                        Tables.ARTICLES,
                        articles(article("k", 2021, "a"), article("k", 2022, "b"))));
    assertThat(failure.code()).isEqualTo(ExitCode.QUALITY);
    assertThat(failure).hasMessageContaining("table articles: the key [article_id] is not unique");
  }

  @Test
  void theChecksumDependsOnTheRowsAloneAndNotOnTheirOrderOrFiles() throws IOException {
    Article[] some = {article("p", 2021, "a"), article("q", 2021, "a"), article("r", 2021, "a")};
    Article[] turned = {some[2], some[0], some[1]};
    Article[] other = {some[2], some[0], article("q", 2021, "b")};
    String checksum = checksum("c1", articles(some).coalesce(1));
    assertThat(checksum("c2", articles(turned).repartition(3))).isEqualTo(checksum);
    assertThat(checksum("c3", articles(other))).isNotEqualTo(checksum);
  }

  @Test
  void theChecksumTellsInWhichColumnAValueIs() throws IOException {
    Dataset<Row> rows = articles(article("p", 2021, "a"));
    Column none = lit(null).cast("string");
    String checksum =
        checksum("c1", rows.withColumn("source_id", none).withColumn("url", lit("x")));
    assertThat(checksum("c2", rows.withColumn("source_id", lit("x")).withColumn("url", none)))
        .isNotEqualTo(checksum);
  }

  @Test
  void aFolderNamedLikeAPartAboveTheWarehouseIsNoPart() throws IOException {
    Warehouse below = Warehouse.at(folder + "/part=no/w", Session.hadoop());
    Draft draft = new Draft(SPARK, below, Optional.empty(), Change.none(), Parts.Size.MONTH, "r1");
    draft.write(Tables.ARTICLES, Parts.of(rows(article("k", 2021, "a")), Parts.Size.MONTH));
    assertThat(draft.tables().get("articles").directories()).containsOnlyKeys("2021-06");
    assertThat(LocalSpark.lines(draft.read(Tables.ARTICLES), Parts.COLUMN))
        .containsExactly("2021-06");
  }

  private void delete(String directory) {
    try (var files = Files.newDirectoryStream(folder.resolve(directory))) {
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Draft update() {
    return new Draft(
        SPARK, warehouse, Optional.of(release()), Change.none(), Parts.Size.YEAR, "r2");
  }

  private Release release() {
    return new Release(
        1,
        "r1",
        Instant.EPOCH,
        "0",
        "digest",
        Parts.Size.YEAR,
        List.of(),
        first.tables(),
        new TreeMap<>(),
        new TreeSet<>());
  }

  private String checksum(String runId, Dataset<Row> rows) throws IOException {
    return TableFiles.write(SPARK, warehouse, Tables.ARTICLES, rows, runId)
        .values()
        .iterator()
        .next()
        .checksum();
  }

  private static List<String> directories(Draft draft) {
    return draft.tables().get("articles").directories().entrySet().stream()
        .map(
            part -> {
              Directory directory = part.getValue();
              assertThat(directory.path())
                  .isEqualTo("data/articles/%s/part=%s", directory.runId(), part.getKey());
              return part.getKey() + " " + directory.runId() + " " + directory.rows();
            })
        .toList();
  }

  private static Dataset<Row> articles(Article... articles) {
    return Parts.of(rows(articles), Parts.Size.YEAR);
  }

  private static Dataset<Row> rows(Article... articles) {
    return Records.dataset(SPARK, Article.class, List.of(articles));
  }

  /** Bodies of articles, named with their parts. */
  private static Dataset<Row> bodies(String body, String... articles) {
    return Arrays.stream(articles)
        .map(article -> article.split(" "))
        .map(
            article ->
                Records.dataset(
                        SPARK, ArticleBody.class, List.of(new ArticleBody(article[0], "t", body)))
                    .withColumn(Parts.COLUMN, lit(article[1])))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** An article of that year's June, or without a date for 0. */
  private static Article article(String id, int year, String file) {
    LocalDate day = year == 0 ? null : LocalDate.of(year, 6, 30);
    DateOrigin origin = year == 0 ? null : DateOrigin.RECORD;
    return new Article(id, "s", null, "t", null, day, origin, null, null, null, "en", 3, file, 1);
  }
}
