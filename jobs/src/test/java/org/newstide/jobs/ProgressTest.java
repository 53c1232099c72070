package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.jobs.Progress.Form;
import org.newstide.jobs.spark.LocalSpark;

final class ProgressTest {

  private final Captured captured = new Captured();

  @Test
  void aStageIsALineWithItsSecondsAndCounts() throws IOException {
    ingest(progress(Form.TEXT));
    assertThat(captured.stderr())
        .matches("ingest +\\d+\\.\\d s   12,345 articles, 7 theme articles\n");
  }

  @Test
  void asJsonAStageIsAnObject() throws IOException {
    Progress progress = progress(Form.JSON);
    ingest(progress);
    JsonNode line = new ObjectMapper().readTree(captured.stderr());
    assertThat(line.get("stage").asText()).isEqualTo("ingest");
    assertThat(line.get("articles").asLong()).isEqualTo(12_345);
    assertThat(line.get("seconds").asDouble()).isEqualTo(progress.seconds().get("ingest"));
  }

  @Test
  void asJsonAMessageIsAnObjectToo() throws IOException {
    progress(Form.JSON).say("nothing to do: \"release 1\"");
    assertThat(new ObjectMapper().readTree(captured.stderr()).get("message").asText())
        .isEqualTo("nothing to do: \"release 1\"");
  }

  @Test
  void quietTellsNothingButKeepsTheSeconds() throws IOException {
    Progress progress = progress(Form.QUIET);
    ingest(progress);
    progress.say("something");
    assertThat(captured.stderr()).isEmpty();
    assertThat(progress.seconds()).containsOnlyKeys("ingest");
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"TEXT", "JSON"})
  void thereAreNoControlCharactersWithoutATerminal(Form form) throws Exception {
    observed(progress(form));
    assertThat(captured.stderr().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void onATerminalABarGrowsAndGivesWayToTheLine() throws Exception {
    observed(progress(Form.BAR));
    String[] drawn = captured.stderr().split("\r\u001b\\[K", -1);
    assertThat(drawn).hasSizeGreaterThan(2);
    assertThat(drawn[1]).isEqualTo("stories    " + "░".repeat(24) + " 0 of 0 tasks");
    assertThat(drawn[drawn.length - 1]).startsWith("stories ").endsWith("\n").doesNotContain("░");
    assertThat(drawn).allSatisfy(text -> assertThat(DisplayWidth.of(text.strip())).isLessThan(80));
  }

  @Test
  void aTaskOfTheStageBeforeIsNotCounted() throws IOException {
    Progress progress = progress(Form.BAR);
    progress.stage(
        "tones",
        () -> {
          progress.onTaskEnd(new SparkListenerTaskEnd(99, 0, "", null, null, null, null));
          return Map.of();
        });
    assertThat(captured.stderr()).doesNotContain("█", "1 of");
  }

  @Test
  void aStageThatFailsLeavesAnEmptyLineToTheError() {
    Progress progress = progress(Form.BAR);
    assertThatThrownBy(
            () ->
                progress.stage(
                    "tones",
                    () -> {
                      throw new IOException("disk");
                    }))
        .hasMessage("disk");
    assertThat(captured.stderr()).endsWith("\r\u001b[K");
    assertThat(progress.seconds()).isEmpty();
  }

  private Progress progress(Form form) {
    return new Progress(captured.output().messages(), form);
  }

  private static void ingest(Progress progress) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", 12_345L);
    counts.put("theme_articles", 7L);
    progress.stage("ingest", () -> counts);
  }

  /** A stage with a Spark job in it. */
  private static void observed(Progress progress) throws Exception {
    SparkSession spark = LocalSpark.session();
    spark.sparkContext().addSparkListener(progress);
    try {
      progress.stage("stories", () -> Map.of("stories", spark.range(0, 9, 1, 3).count()));
    } finally {
      spark.sparkContext().removeSparkListener(progress);
    }
  }
}
