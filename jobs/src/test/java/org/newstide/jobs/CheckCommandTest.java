package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.jobs.ingest.parquet.ParquetFiles;

final class CheckCommandTest {

  @TempDir Path folder;

  @Test
  void aRightConfigIsToldInNumbersAndNothingIsMade() {
    Path config = SampleCorpus.in(folder).write();
    Captured captured = check(config);
    assertThat(captured.stderr()).isEmpty();
    assertThat(captured.status()).isZero();
    assertThat(captured.lines().get(0))
        .matches("articles/\\*\\.jsonl: jsonl, 2 files, [\\d,]+ bytes");
    assertThat(captured.lines().subList(1, 7))
        .containsExactly(
            "  tried      20 records: 20 articles, 0 rejects",
            "  fields     id 20, url 20, title 20, body (text) 20, published 20, source (site) 20",
            "  dates      record 20, from 2022-01-04 to 2022-12-04",
            "  languages  en 20",
            "  sources    north 10, south 10",
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
        .contains("  tried      23 records: 20 articles, 3 rejects (no-text 2, not-json 1)");
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
                + " (id: id, url: url, title: title, body: text, published: published, source: site);"
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
    assertThat(captured.stderr())
        .contains("corpus.sources[0]: no article has a date", "field published nor in a URL");
  }

  @Test
  void datesAreToldByTheirOriginAndFieldsByTheirRecords() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.config("newstide.yaml", "warehouse");
    corpus.write(
        "articles/a.jsonl",
        """
        {"title": "Rain fell on Monday", "published": "2022-01-02"}
        {"title": "Rain fell on Tuesday", "published": "2022-01-03", "text": "Much of it."}
        {"title": "Rain fell again", "published": "?", "url": "https://a.org/2022/01/05/rain"}
        {"title": "Rain fell at last"}
        """);
    Captured captured = check(config);
    assertThat(captured.lines())
        .containsSubsequence(
            "  fields     id 0, url 1, title 4, body (text) 1, published 3, source (site) 0",
            "  dates      record 2, from 2022-01-02 to 2022-01-03",
            "             url 1, from 2022-01-05 to 2022-01-05",
            "             none 1");
    assertThat(captured.stderr().lines())
        .containsExactly(
            "newstide: corpus.sources[0].fields.id: no record has id",
            "newstide: corpus.sources[0].fields.source: no record has site");
  }

  @Test
  void textsAreTriedAsARunReadsThem() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config =
        corpus.write(
            "texts.yaml",
            "corpus: {name: Test, sources: [{path: wire, format: text}]}\nwarehouse: none\n");
    corpus.write("wire/a.txt", "Rain fell on the capital\nJanuary 3, 2022\n\nMuch of it.\n");
    corpus.write("wire/2022-01-05-b.txt", "It will go on for a week or two.\n");
    corpus.write("wire/c.txt", "");
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.lines())
        .containsSubsequence(
            "wire: text, 3 files, 87 bytes",
            "  tried      3 records: 2 articles, 1 rejects (empty-file 1)",
            "  fields     title 1, body 2",
            "  dates      text 1, from 2022-01-03 to 2022-01-03",
            "             file 1, from 2022-01-05 to 2022-01-05",
            "  sources    wire 2");
  }

  @Test
  void columnsOfParquetAreTriedAndMissingOnesTold() throws IOException {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config =
        corpus.write(
            "rows.yaml",
            "corpus: {name: Test, sources: [{path: '*.parquet', format: parquet}]}\nwarehouse: none\n");
    ParquetFiles.titles(folder.resolve("rows.parquet"), 3, 10, 5);
    Captured right = check(config);
    assertThat(right.status()).isZero();
    assertThat(right.lines())
        .contains(
            "  tried      3 records: 3 articles, 0 rejects",
            "  fields     url 0, title 3, body 3, published 0");

    corpus.write(
        "rows.yaml",
        "corpus: {name: Test, sources: [{path: '*.parquet', format: parquet,"
            + " fields: {title: headline, body: text}}]}\nwarehouse: none\n");
    Captured wrong = check(config);
    assertThat(wrong.status()).isEqualTo(3);
    assertThat(wrong.stderr())
        .contains(
            "the file has neither a column headline (title) nor text (body);"
                + " its columns are title, body");
  }

  @Test
  void allThatIsWrongWithFilesIsToldAndTheOthersAreTried() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    corpus.write();
    Path config =
        corpus.write(
            "four.yaml",
            """
            corpus:
              name: Test
              sources:
                - {path: none/*.jsonl}
                - {path: articles/*.jsonl, fields: {body: text}}
                - {path: articles/first.*}
                - {path: nor-this}
            warehouse: none
            """);
    Captured captured = check(config);
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.lines()).contains("  tried      20 records: 20 articles, 0 rejects");
    assertThat(captured.stderr().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("corpus.sources[0].path: none/*.jsonl matches no file"))
        .anyMatch(
            line -> line.contains("corpus.sources[2].path: names what corpus.sources[1].path"))
        .anyMatch(line -> line.contains("corpus.sources[3].path: nor-this matches no file"));
  }

  @Test
  void atMostTwoHundredRecordsAreTriedAsManyOfEachFile() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.config("newstide.yaml", "warehouse");
    for (int file = 0; file < 25; file++) {
      corpus.articles(file + ".jsonl", file * 10 + 1);
    }
    assertThat(check(config).lines())
        .contains(
            "  tried      200 records: 200 articles, 0 rejects",
            "  sources    north 100, south 100");
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
    assertThat(captured.lines()).contains("late/*.jsonl: jsonl, 0 files, 0 bytes");
    assertThat(captured.stderr()).contains("corpus.sources[0]: there is no file now");
  }

  @Test
  void anOptionalSourceMayBeEmptyAlone() {
    Path config =
        SampleCorpus.in(folder)
            .write(
                "late.yaml",
                "corpus: {name: Test, sources: [{path: late, optional: true}]}\nwarehouse: none\n");
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.stderr()).contains("corpus.sources[0]: there is no file now");
  }

  @Test
  void everySourceThatCantBeReadIsToldAndTheOthersAreTried() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    corpus.write();
    Path config =
        corpus.write(
            "three.yaml",
            """
            corpus:
              name: Test
              sources:
                - {path: "gone:FOLDER/articles/first.jsonl"}
                - {path: articles/*.jsonl, fields: {body: text}}
                - {path: "gone:FOLDER/articles/second.jsonl"}
            warehouse: none
            """
                .replace("FOLDER", folder.toString()));
    System.setProperty("spark.hadoop.fs.gone.impl", GoneStore.class.getName());
    try {
      Captured captured = check(config);
      assertThat(captured.lines()).contains("  tried      20 records: 20 articles, 0 rejects");
      assertThat(captured.stderr().lines())
          .containsExactly(
              "newstide: corpus.sources[0]: java.io.FileNotFoundException: first.jsonl",
              "newstide: corpus.sources[2]: java.io.FileNotFoundException: second.jsonl");
      assertThat(captured.status()).isEqualTo(6);
    } finally {
      System.clearProperty("spark.hadoop.fs.gone.impl");
    }
  }

  /** A disk whose files are listed but gone. */
  public static final class GoneStore extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("gone:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path file, int bufferSize)
        throws IOException {
      throw new FileNotFoundException(file.getName());
    }
  }

  @Test
  void moreRejectsThanARunAllowsAreWarnedOf() {
    SampleCorpus corpus = SampleCorpus.in(folder);
    Path config = corpus.write();
    corpus.write("articles/a.jsonl", "no json\n".repeat(30));
    Captured captured = check(config);
    assertThat(captured.status()).isZero();
    assertThat(captured.stderr())
        .contains("30 of the 50 records tried are rejected; corpus.max-reject-share allows 0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"white-house", "wikinews"})
  void theSamplesAreRightAndDatedThroughout(String sample) {
    Captured captured =
        check(
            Path.of(
                System.getProperty("newstide.root"), "data", "sample", sample, "newstide.yaml"));
    assertThat(captured.stderr()).isEmpty();
    assertThat(captured.status()).isZero();
    assertThat(captured.lines())
        .anyMatch(line -> line.matches(" {2}tried {6}(\\d+) records: \\1 articles, 0 rejects"))
        .noneMatch(line -> line.contains("none "));
  }

  private static Captured check(Path config) {
    return Captured.run("check", config.toString());
  }
}
