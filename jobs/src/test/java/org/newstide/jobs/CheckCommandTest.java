package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  @TempDir Path folder;

  @Test
  void aRightConfigIsToldInNumbersAndNothingIsMade() {
    Path config = SampleCorpus.in(folder).write();
    Captured captured = check(config);
    assertThat(captured.stderr()).isEmpty();
    assertThat(captured.status()).isZero();
    assertThat(captured.lines().get(0)).matches("articles/\\*\\.jsonl: 2 files, [\\d,]+ bytes");
    assertThat(captured.lines().subList(1, 6))
        .containsExactly(
            "  first 20 records: 20 articles, 0 rejects",
            "  dated: 20, from 2022-01-04 to 2022-12-04",
            "  languages: en 20",
            "  sources: north 10, south 10",
            config + " is right");
    assertThat(folder.resolve("warehouse")).doesNotExist();
  }

  @Test
  void rejectsAreCountedByReasonAndTheFirstIsShown() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.write();
    corpus.write(
        "articles/a.jsonl", "{\"id\": \"x\"}\nno json\n{\"id\": \"y\", \"title\": \"\"}\n");
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.lines())
        .contains("  first 23 records: 20 articles, 3 rejects (no-text 2, not-json 1)");
    assertThat(captured.stderr())
        .contains("corpus.sources[0]: the first reject is", "a.jsonl, record 1: neither title");
  }

  @Test
  void recordsWithoutAnyMappedFieldAreWarnedOfAndBreakTheContract() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.config("newstide.yaml", "warehouse");
    corpus.write("articles/a.jsonl", "{\"headline\": \"Rain fell on the capital today\"}\n");
    Captured captured = check(config);
    assertThat(captured.status()).isEqualTo(3);
    assertThat(captured.stderr().lines())
        .containsExactly(
            "newstide: corpus.sources[0].fields: no record has any of the mapped fields"
                + " (url: url, title: title, body: text, published: published);"
                + " map them to the names that the records have",
            "newstide: none of the 1 records tried is an article");
  }

  @Test
  void articlesWithoutADateAreWarnedOf() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.config("newstide.yaml", "warehouse");
    corpus.write("articles/a.jsonl", "{\"title\": \"Rain fell on the capital today\"}\n");
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.stderr()).contains("fields.published: no article has a date");
  }

  @Test
  void atMostTwoHundredRecordsAreTried() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.config("newstide.yaml", "warehouse");
    for (int file = 0; file < 25; file++) {
      corpus.articles(file + ".jsonl", file * 10 + 1);
    }
    assertThat(check(config).lines()).contains("  first 200 records: 200 articles, 0 rejects");
  }

  @Test
  void aSourceThatMatchesNothingIsAUsageError() {
    Path config = SampleCorpus.in(folder).config("newstide.yaml", "warehouse");
    Captured captured = check(config);
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr()).contains("corpus.sources[0].path", "matches no file");
  }

  @Test
  void anOptionalSourceMayBeEmptyWhileAnotherIsNot() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    corpus.write();
    Path config =
        corpus.write(
            "two.yaml",
            """
            corpus:
              name: Test
              sources:
                - {path: late/*.jsonl, optional: true}
                - {path: articles/*.jsonl, fields: {body: text}}
            warehouse: none
            """);
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.lines()).contains("late/*.jsonl: 0 files, 0 bytes");
    assertThat(captured.stderr()).contains("corpus.sources[0]: there is no file now");
  }

  private static Captured check(Path config) {
    return Captured.run("check", config.toString());
  }
}
