package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast one thread takes articles in: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class IntakeBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));

  /**
   * Of each share, after as many on the first one that do not count: compilers need some seconds.
   */
  private static final int ROUNDS = 3;

  private static final Intake INTAKE =
      new Intake(
          new CorpusRules(
              List.of("en"),
              3,
              LocalDate.of(1900, 1, 1),
              ZoneOffset.UTC,
              LocalDate.of(2026, 11, 1)),
          Map.of());

  /** A document of the corpus. */
  private record Document(String line, String title, String day, String url, String text) {

    long bytes() {
      return (title + text).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private enum Form {
    JSONL,
    TEXT,
    HTML;

    SourceFormat format() {
      return switch (this) {
        case JSONL -> new JsonlFormat(fields());
        case TEXT -> new TextFormat();
        case HTML -> new HtmlFormat();
      };
    }

    byte[] file(Document document) {
      String file =
          switch (this) {
            case JSONL -> document.line();
            case TEXT -> document.title() + "\n" + document.day() + "\n\n" + document.text();
            case HTML -> page(document);
          };
      return file.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final List<Document> CORPUS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("wh-briefings.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = json.readTree(line);
        CORPUS.add(
            new Document(
                line,
                node.path("title").asText(),
                node.path("date").asText(),
                node.path("url").asText(),
                node.path("text").asText()));
      }
    }
    print("| corpus | share | MB of text | s | MB a second |");
    print("|---|---:|---:|---:|---:|");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void megabytesOfTextASecond(Form form) {
    int[] shares = {25, 50, 100};
    fastest(form, part(shares[0]));
    for (int percent : shares) {
      List<Document> part = part(percent);
      double seconds = fastest(form, part);
      double megabytes = part.stream().mapToLong(Document::bytes).sum() / 1e6;
      print(
          "| %s | %d %% | %.1f | %.1f | %.1f |",
          form, percent, megabytes, seconds, megabytes / seconds);
    }
  }

  private static List<Document> part(int percent) {
    return CORPUS.subList(0, CORPUS.size() * percent / 100);
  }

  private static double fastest(Form form, List<Document> documents) {
    return IntStream.range(0, ROUNDS)
        .mapToDouble(round -> seconds(form, documents))
        .min()
        .getAsDouble();
  }

  /** What it takes to read files that are in memory, one after the other. */
  private static double seconds(Form form, List<Document> documents) {
    long nanos = 0;
    int articles = 0;
    for (Document document : documents) {
      byte[] file = form.file(document);
      long start = System.nanoTime();
      Iterator<SourceRecord> records =
          form.format().read(new ByteArrayInputStream(file), "file:/corpus/a");
      while (records.hasNext()) {
        articles += INTAKE.take(records.next()) instanceof CleanArticle ? 1 : 0;
      }
      nanos += System.nanoTime() - start;
    }
    assertThat(articles).isGreaterThan(documents.size() * 9 / 10);
    return nanos / 1e9;
  }

  private static String page(Document document) {
    String paragraphs =
        document
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + escaped(line) + "</p>")
            .collect(Collectors.joining("\n"));
    return """
        <!doctype html><html lang="en"><head><title>%s | The White House</title>
        <link rel="canonical" href="%s"><meta property="article:published_time" content="%s"></head>
        <body><nav><ul><li><a href="/a">Briefing room</a><li><a href="/b">Contact</a></ul></nav>
        <main><h1>%s</h1>%s</main><footer><a href="/p">Privacy</a></footer></body></html>
        """
        .formatted(
            escaped(document.title()),
            escaped(document.url()),
            document.day(),
            escaped(document.title()),
            paragraphs);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static Map<RecordField, String> fields() {
    return new EnumMap<>(
        Map.of(
            RecordField.URL, "url",
            RecordField.TITLE, "title",
            RecordField.BODY, "text",
            RecordField.PUBLISHED, "published"));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
