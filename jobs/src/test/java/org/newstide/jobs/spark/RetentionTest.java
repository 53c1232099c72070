package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.Retention.Garbage;

/** Releases 1 to 4, one each ten days; each rewrote the articles of 2022, the first alone 2021. */
final class RetentionTest {

  private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void fourReleases() throws IOException {
    warehouse = Warehouse.at(folder.toString(), new Configuration());
    for (int n = 1; n <= 4; n++) {
      Instant then = day(10 * n);
      warehouse
          .releases()
          .commit(
              Releases.ofArticles(
                  n,
                  then,
                  Map.of(
                      "2021",
                      "data/articles/r1/part=2021",
                      "2022",
                      "data/articles/r%d/part=2022".formatted(n))));
      file("data/articles/r%d/part=2022/a.parquet".formatted(n), then);
    }
    file("data/articles/r1/part=2021/a.parquet", day(10));
  }

  @Test
  void whatOnlyOldReleasesNameGoesAndWhatANewOneTookOverStays() throws IOException {
    Garbage garbage = retention(2, day(100)).garbage();
    assertThat(garbage.releases()).containsExactly(1, 2);
    assertThat(garbage.directories())
        .containsExactly(
            Map.entry("data/articles/r1/part=2022", 4L), Map.entry("data/articles/r2", 4L));
    assertThat(folder.resolve("releases/1.json")).exists();

    retention(2, day(100)).delete(garbage);
    assertThat(warehouse.releases().numbers()).containsExactly(3, 4);
    assertThat(files())
        .containsExactly(
            "data/articles/r1/part=2021/a.parquet",
            "data/articles/r3/part=2022/a.parquet",
            "data/articles/r4/part=2022/a.parquet");
    assertThat(retention(2, day(100)).garbage().directories()).isEmpty();
  }

  @Test
  void theNewestIsKeptHoweverOldItIs() throws IOException {
    Retention retention = retention(1, day(9999));
    retention.delete(retention.garbage());
    assertThat(warehouse.releases().numbers()).containsExactly(4);
    assertThat(files())
        .containsExactly(
            "data/articles/r1/part=2021/a.parquet", "data/articles/r4/part=2022/a.parquet");
  }

  @Test
  void aReleaseThatWasTheNewestUntilLatelyStays() throws IOException {
    assertThat(retention(1, day(45)).garbage().releases()).containsExactly(1, 2);
    assertThat(retention(1, day(47).plusSeconds(1)).garbage().releases()).containsExactly(1, 2, 3);
  }

  @Test
  void aPinnedReleaseStaysWithItsDirectoriesUntilItIsUnpinned() throws IOException {
    warehouse.releases().pin(2);
    Garbage garbage = retention(1, day(100)).garbage();
    assertThat(garbage.releases()).containsExactly(1, 3);
    assertThat(garbage.directories())
        .containsOnlyKeys("data/articles/r1/part=2022", "data/articles/r3");
    warehouse.releases().unpin(2);
    assertThat(retention(1, day(100)).garbage().releases()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsPinnedBeforeTheDeletionStays() throws IOException {
    Garbage found = retention(1, day(100)).garbage();
    warehouse.releases().pin(2);
    assertThat(retention(1, day(100)).delete(found).releases()).containsExactly(1, 3);
    assertThat(warehouse.releases().numbers()).containsExactly(2, 4);
    assertThat(files()).contains("data/articles/r2/part=2022/a.parquet");
  }

  @Test
  void aReleaseThatIsPublishedMeanwhileStays() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.file.impl", PublishingStore.class.getName());
    hadoop.setBoolean("fs.file.impl.disable.cache", true);
    Warehouse other = warehouse;
    PublishingStore.afterListing =
        () ->
            other
                .releases()
                .commit(Releases.ofArticles(5, day(99), Map.of("2022", "data/articles/r5")));
    warehouse = Warehouse.at(folder.toString(), hadoop);
    assertThat(retention(1, day(100)).garbage().releases()).containsExactly(1, 2, 3);
    assertThat(other.releases().numbers()).contains(5);
  }

  @Test
  void aDirectorysOwnTimeIsNotThatOfItsFiles() throws IOException {
    file("data/tones/r0/a.parquet", FIRST);
    Files.setLastModifiedTime(folder.resolve("data/tones/r0"), FileTime.from(day(100)));
    assertThat(retention(4, day(100)).garbage().directories()).containsOnlyKeys("data/tones/r0");
  }

  @Test
  void whatARunInProgressWroteStaysUntilItIsOld() throws IOException {
    file("data/articles/r5/part=2022/a.parquet", day(98));
    file("data/tones/r5/_temporary/0/a.parquet", day(98));
    file("current.new-r5/csv/a.csv", day(98));
    assertThat(retention(4, day(100)).garbage().directories()).isEmpty();
    assertThat(retention(4, day(106)).garbage().directories())
        .containsOnlyKeys("data/articles/r5", "data/tones/r5", "current.new-r5");
  }

  @Test
  void nothingButDataGoes() throws IOException {
    for (String name : new String[] {"runs/r1/run.json", "report/index.html", "current/a.csv"}) {
      file(name, FIRST);
    }
    assertThat(retention(4, day(9999)).garbage().directories()).isEmpty();
  }

  @Test
  void whenADeletionEndedEarlyTheNextOneFindsTheRest() throws IOException {
    for (int n = 1; n <= 3; n++) {
      Files.delete(folder.resolve("releases/%d.json".formatted(n)));
    }
    assertThat(retention(1, day(100)).garbage().directories())
        .containsOnlyKeys("data/articles/r1/part=2022", "data/articles/r2", "data/articles/r3");
  }

  /** A local disk on which someone publishes whenever releases were listed. */
  public static final class PublishingStore extends RawLocalFileSystem {

    private static AtOnce.Action afterListing;

    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
      FileStatus[] found = super.listStatus(path);
      if (path.getName().equals("releases")) {
        afterListing.run();
      }
      return found;
    }
  }

  private Retention retention(int newest, Instant now) {
    return new Retention(warehouse, newest, WEEK, now);
  }

  private static Instant day(int n) {
    return FIRST.plus(Duration.ofDays(n));
  }

  private void file(String name, Instant written) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "rows");
    for (Path p = file; !p.equals(folder); p = p.getParent()) {
      Files.setLastModifiedTime(p, FileTime.from(written));
    }
  }

  private String[] files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
      String[] names =
          all.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .toArray(String[]::new);
      Arrays.sort(names);
      return names;
    }
  }
}
