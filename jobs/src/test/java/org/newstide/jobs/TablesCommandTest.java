package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Releases;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.spark.Warehouse;

/** A release of articles and of stories that are older; it has nothing else. */
final class TablesCommandTest {

  @TempDir private Path folder;
  private String config;

  @BeforeEach
  void aRelease() throws IOException {
    config = SampleCorpus.in(folder).write().toString();
    TreeMap<String, Content> tables = new TreeMap<>();
    tables.put("articles", Releases.content(Tables.ARTICLES, 1234, "a"));
    tables.put("stories", Releases.content(Tables.STORIES, 5, "s"));
    Releases.commit(
        Warehouse.at(folder.resolve("warehouse").toString(), new Configuration()),
        Releases.with(1, tables, List.of("stories")));
  }

  @Test
  void whatIsMissingAndWhatIsOutdatedIsToldToPeople() {
    assertThat(Captured.run("tables", config).lines())
        .contains(
            "articles  1,234 rows, key (article_id)",
            "stories  5 rows, key (article_id), older than what it is made from",
            "themes  not in this release, key (theme_id)");
  }

  @Test
  void andToPrograms() {
    assertThat(Captured.run("tables", config, "--format", "csv").lines())
        .contains("table,rows,is_outdated,column,type,is_key,may_be_null,meaning")
        .anyMatch(line -> line.startsWith("articles,1234,false,article_id,STRING,true,false,"))
        .anyMatch(line -> line.startsWith("stories,5,true,article_id,STRING,true,false,"))
        .anyMatch(line -> line.startsWith("themes,,false,theme_id,STRING,true,false,"));
  }
}
