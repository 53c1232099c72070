package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationTest {

  private static final Map<String, Long> ROWS =
      Map.of(
          "articles", 5L, "article_bodies", 5L, "stories", 5L, "redeliveries", 2L, "rejects", 1L);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articles       | 6 | 8 records were read, but there are 6 articles, 2 re-deliveries and 1 rejects",
        "redeliveries   | 1 | 8 records were read, but there are 5 articles, 1 re-deliveries and 1 rejects",
        "rejects        | 0 | 8 records were read, but there are 5 articles, 2 re-deliveries and 0 rejects",
        "article_bodies | 4 | there are 5 articles, but article_bodies has 4 rows",
        "stories        | 6 | there are 5 articles, but stories has 6 rows"
      })
  void figuresThatDoNotAddUpAreNotPublished(String table, long rows, String message)
      throws IOException {
    TreeMap<String, Long> wrong = new TreeMap<>(ROWS);
    wrong.put(table, rows);
    Failure failure = publish(Releases.of(1, "one", 8, wrong));
    assertThat(failure.code()).isEqualTo(ExitCode.QUALITY);
    assertThat(failure).hasMessage(message);
    assertThat(warehouse().releases().latest()).isEmpty();
  }

  @Test
  void theSecondOfTwoRunsIsToldToRunAgain() throws IOException {
    assertThat(publish(Releases.of(1, "one", 8, new TreeMap<>(ROWS)))).isNull();
    Failure failure = publish(Releases.of(1, "other", 8, new TreeMap<>(ROWS)));
    assertThat(failure.code()).isEqualTo(ExitCode.LOST_RACE);
    assertThat(failure).hasMessageContaining("release 1 of").hasMessageContaining("run again");
    assertThat(warehouse().releases().latest().orElseThrow().runId()).isEqualTo("one");
  }

  private Failure publish(Release release) throws IOException {
    Publication publication = new Publication(warehouse(), false);
    return catchThrowableOfType(Failure.class, () -> publication.publish(release));
  }

  private Warehouse warehouse() throws IOException {
    return Warehouse.at(folder.toString(), new Configuration());
  }
}
