package org.newstide.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.Change;
import org.newstide.jobs.spark.Current;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Session;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;
import org.newstide.trend.EventArticle;
import org.newstide.trend.SourceTotal;

/** A release of sources and, without a row, of the articles of events. */
final class PublishJobTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 9);

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() throws IOException {
    warehouse = Warehouse.at(folder.toString(), Session.hadoop());
  }

  @Test
  void aMartIsOneFileInEachFormat() throws IOException {
    Release release = release("r1", source("=1+1"), source("b, c"), source("ö"));
    PublishJob.run(LocalSpark.session(), warehouse, release, "r1");
    assertThat(files())
        .containsExactly(
            "csv/event_articles.csv",
            "csv/sources.csv",
            "manifest.json",
            "parquet/event_articles.parquet",
            "parquet/sources.parquet");
    assertThat(Files.readString(folder.resolve("current/csv/sources.csv")))
        .isEqualTo(
            """
            source_id,sources,articles,stories,undated,first_day,last_day
            '=1+1,1,3,2,1,2024-03-09,
            "b, c",1,3,2,1,2024-03-09,
            ö,1,3,2,1,2024-03-09,
            """
                .replace("\n", "\r\n"));
    assertThat(Files.readString(folder.resolve("current/csv/event_articles.csv")))
        .isEqualTo("event_id,rank,article_id,story_id,title,source_id,url\r\n");
  }

  @Test
  void theParquetFileIsTheReleasesOwn() throws IOException {
    Release release = release("r1", source("a"));
    PublishJob.run(LocalSpark.session(), warehouse, release, "r1");
    Path own;
    try (Stream<Path> files = Files.list(folder.resolve("data/sources/r1"))) {
      own = files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    assertThat(folder.resolve("current/parquet/sources.parquet")).hasSameBinaryContentAs(own);
  }

  @Test
  void theManifestSaysWhatIsThere() throws IOException {
    PublishJob.run(LocalSpark.session(), warehouse, release("r1", source("a")), "r1");
    JsonNode manifest =
        new ObjectMapper().readTree(folder.resolve("current/manifest.json").toFile());
    assertThat(manifest.get("release").asInt()).isEqualTo(1);
    assertThat(manifest.get("runId").asText()).isEqualTo("r1");
    assertThat(manifest.get("publishedAt").asText()).isEqualTo("1970-01-01T00:00:00Z");
    JsonNode sources = manifest.get("tables").get(1);
    assertThat(sources.get("name").asText()).isEqualTo("sources");
    assertThat(sources.get("rows").asLong()).isEqualTo(1);
    assertThat(sources.get("key").toString()).isEqualTo("[\"source_id\"]");
    JsonNode column = sources.get("columns").get(5);
    assertThat(column.get("name").asText()).isEqualTo("first_day");
    assertThat(column.get("type").asText()).isEqualTo("DATE");
    assertThat(column.get("nullable").asBoolean()).isTrue();
    assertThat(column.get("meaning").asText()).isNotBlank();
    for (JsonNode table : manifest.get("tables")) {
      assertThat(folder.resolve("current/" + table.get("parquet").asText())).isNotEmptyFile();
      assertThat(folder.resolve("current/" + table.get("csv").asText())).isNotEmptyFile();
    }
  }

  @Test
  void theFolderIsReplacedWholeAndKnowsItsRelease() throws IOException {
    Release first = release("r1", source("a"));
    assertThat(Current.isOf(first, warehouse)).isFalse();
    PublishJob.run(LocalSpark.session(), warehouse, first, "r1");
    assertThat(Current.isOf(first, warehouse)).isTrue();
    Files.writeString(folder.resolve("current/left-over.csv"), "old");

    Release second = release("r2", source("b"));
    assertThat(Current.isOf(second, warehouse)).isFalse();
    PublishJob.run(LocalSpark.session(), warehouse, second, "r2");
    assertThat(Current.isOf(second, warehouse)).isTrue();
    assertThat(files()).hasSize(5).doesNotContain("left-over.csv");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("current", "data");
    }
  }

  @Test
  void afterACrashBetweenTheRenamesTheFolderIsMissingAndComesBack() throws IOException {
    Release release = release("r1", source("a"));
    PublishJob.run(LocalSpark.session(), warehouse, release, "r1");
    Files.move(folder.resolve("current"), folder.resolve("current.old-r1"));
    assertThat(Current.isOf(release, warehouse)).isFalse();
    PublishJob.run(LocalSpark.session(), warehouse, release, "r2");
    assertThat(Current.isOf(release, warehouse)).isTrue();
  }

  @Test
  void aBrokenManifestIsOfNoRelease() throws IOException {
    Release release = release("r1", source("a"));
    PublishJob.run(LocalSpark.session(), warehouse, release, "r1");
    for (String text : new String[] {"", "{}", "{\"runId\": \"r1\""}) {
      Files.writeString(folder.resolve("current/manifest.json"), text);
      assertThat(Current.isOf(release, warehouse)).as(text).isFalse();
    }
  }

  @Test
  void aNewerReleaseStays() throws IOException {
    Release tenth = release(10, "r10", source("a"));
    PublishJob.run(LocalSpark.session(), warehouse, tenth, "r10");
    PublishJob.run(LocalSpark.session(), warehouse, release(9, "r9", source("b")), "r9");
    assertThat(Current.isOf(tenth, warehouse)).isTrue();
    assertThat(folder.resolve("current.new-r9")).doesNotExist();
  }

  private Release release(String runId, SourceTotal... sources) throws IOException {
    return release(1, runId, sources);
  }

  private Release release(int number, String runId, SourceTotal... sources) throws IOException {
    Draft draft =
        new Draft(
            LocalSpark.session(),
            warehouse,
            Optional.empty(),
            Change.none(),
            Parts.Size.YEAR,
            runId);
    draft.write(
        Tables.SOURCES,
        Records.dataset(LocalSpark.session(), SourceTotal.class, List.of(sources)).repartition(3));
    draft.write(
        Tables.EVENT_ARTICLES,
        Records.dataset(LocalSpark.session(), EventArticle.class, List.of()));
    return new Release(
        number,
        runId,
        Instant.EPOCH,
        "test",
        "digest",
        Parts.Size.YEAR,
        List.of(),
        draft.tables(),
        new TreeMap<>(),
        new TreeSet<>());
  }

  private static SourceTotal source(String id) {
    return new SourceTotal(id, 1, 3, 2, 1, DAY, null);
  }

  private List<String> files() throws IOException {
    Path current = folder.resolve("current");
    try (Stream<Path> files = Files.walk(current)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> current.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
