package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Table;

/** The tables depend on the articles alone: not on their order, on files, or on partitions. */
final class DeterminismIT {

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final int ARTICLES = 40;

  @TempDir private Path folder;
  private String partitions;

  @BeforeEach
  void rememberPartitions() {
    partitions = LocalSpark.session().conf().get(PARTITIONS);
  }

  @AfterEach
  void restorePartitions() {
    LocalSpark.session().conf().set(PARTITIONS, partitions);
  }

  @Test
  void sameRowsForAnyOrderFilesAndPartitions() throws IOException {
    List<String> articles = RealArticles.first(ARTICLES);
    SortedMap<String, List<String>> expected = tables("one", articles, 1, 1);
    assertThat(expected.get("articles")).hasSize(ARTICLES);
    for (String table : List.of("theme_articles", "topics", "article_topics", "topic_trends")) {
      assertThat(expected.get(table)).as(table).isNotEmpty();
    }

    Collections.shuffle(articles, new Random(7));
    assertThat(tables("seven", articles, 3, 7)).isEqualTo(expected);
  }

  /** The rows of every table but where each article was read from. */
  private SortedMap<String, List<String>> tables(
      String name, List<String> articles, int files, int shufflePartitions) throws IOException {
    LocalSpark.session().conf().set(PARTITIONS, shufflePartitions);
    TestRuns runs = new TestRuns(Files.createDirectory(folder.resolve(name)));
    Files.createDirectory(runs.input());
    for (int i = 0; i < files; i++) {
      List<String> some = new ArrayList<>();
      for (int j = i; j < articles.size(); j += files) {
        some.add(articles.get(j));
      }
      Files.write(runs.input().resolve(i + ".jsonl"), some);
    }
    runs.update("warehouse");
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (Table table : Flow.tables()) {
      Dataset<Row> all = runs.rows("warehouse", table).drop("input_file", "input_position");
      rows.put(table.name(), LocalSpark.lines(all));
    }
    return rows;
  }
}
