package org.newstide.jobs.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.article.Article;
import org.newstide.article.CleanArticle;
import org.newstide.article.CorpusRules;
import org.newstide.article.DateOrigin;
import org.newstide.article.Intake;
import org.newstide.article.RecordField;

/** What becomes of ids and dates that columns hold. */
final class ParquetIntakeTest {

  private static final Intake INTAKE =
      new Intake(
          new CorpusRules(
              List.of("en"), 3, LocalDate.of(1900, 1, 1), ZoneOffset.UTC, LocalDate.of(2022, 6, 1)),
          Map.of(RecordField.SOURCE, "wire"));

  @TempDir private Path folder;

  @Test
  void anIdThatIsAPathIsADigest() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            "message m { required binary id (STRING); required binary title (STRING); }",
            row -> row.append("id", "../../evil").append("title", "Rain fell on the capital"));

    List<Article> articles = articles(file, Map.of(RecordField.ID, "id"));

    assertThat(articles).extracting(Article::articleId).first().asString().matches("[0-9a-z]+");
  }

  @Test
  void aDateThatCannotBeTrueIsNone() throws IOException {
    long day1246 = Instant.parse("1246-05-01T00:00:00Z").toEpochMilli();
    long day2099 = Instant.parse("2099-05-01T00:00:00Z").toEpochMilli();
    long day2022 = Instant.parse("2022-05-01T00:00:00Z").toEpochMilli();
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            "message m { required binary title (STRING); required int64 published (TIMESTAMP(MILLIS,true)); }",
            row -> row.append("title", "Rain fell on Monday").append("published", day1246),
            row -> row.append("title", "Rain fell on Tuesday").append("published", day2099),
            row -> row.append("title", "Rain fell on Friday").append("published", 0L),
            row -> row.append("title", "Rain fell on Sunday").append("published", day2022),
            row -> row.append("title", "Rain never fell").append("published", Long.MIN_VALUE));

    List<Article> articles = articles(file, Map.of(RecordField.PUBLISHED, "published"));

    assertThat(articles)
        .extracting(Article::publishedOn)
        .containsExactly(null, null, null, LocalDate.of(2022, 5, 1), null);
    assertThat(articles.get(3).dateOrigin()).isEqualTo(DateOrigin.RECORD);
  }

  private static List<Article> articles(Path file, Map<RecordField, String> more)
      throws IOException {
    Map<RecordField, String> names = new EnumMap<>(more);
    names.put(RecordField.TITLE, "title");
    return ParquetFiles.read(file, names).stream()
        .map(record -> ((CleanArticle) INTAKE.take(record)).article())
        .toList();
  }
}
