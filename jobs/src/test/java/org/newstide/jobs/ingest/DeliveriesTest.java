package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.article.CorpusRules;
import org.newstide.article.JsonlFormat;
import org.newstide.article.RecordField;
import org.newstide.article.TextFormat;
import org.newstide.jobs.spark.InputFile;
import org.newstide.jobs.spark.LocalSpark;

/** Files of every size and kind are read to the end, in batches. */
final class DeliveriesTest {

  private static final CorpusRules RULES =
      new CorpusRules(
          List.of("en"), 3, LocalDate.of(1900, 1, 1), ZoneOffset.UTC, LocalDate.of(2022, 6, 1));

  private static final List<SourceReader> SOURCES =
      List.of(
          new SourceReader(new JsonlFormat(Map.of(RecordField.TITLE, "title")), Map.of()),
          new SourceReader(new TextFormat(), Map.of(RecordField.SOURCE, "wire")));

  @TempDir private Path folder;

  private final List<InputFile> files = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @Test
  void everyRecordOfEveryFileIsDelivered() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      lines.append("{\"title\": \"Report number ").append(i).append("\"}\n");
      expected.add("0 | %d | Report number %d | null | null | null".formatted(i, i));
    }
    file(0, "a.jsonl", lines.toString());
    for (int i = 1; i <= 40; i++) {
      file(1, i + ".txt", "Text number %d\n2022-01-03\n\nRain fell.".formatted(i));
      expected.add("%d | 1 | Text number %d | 2022-01-03 | text | null".formatted(i, i));
    }
    file(1, "2022-01-05.txt", "Rain fell on the capital.");
    expected.add("41 | 1 |  | 2022-01-05 | file | null");
    file(1, "empty.txt", "");
    expected.add("42 | null | null | null | null | empty-file");

    List<String> rows =
        LocalSpark.lines(
            Deliveries.read(LocalSpark.session(), files, SOURCES, Map.of(), RULES)
                .selectExpr(
                    "rank",
                    "article.input_position",
                    "article.title",
                    "article.published_on",
                    "article.date_origin",
                    "reject.reason"));

    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void file(int source, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.UTF_8);
    files.add(
        new InputFile(files.size(), source, file.toUri().toString(), Files.size(file), "checksum"));
  }
}
