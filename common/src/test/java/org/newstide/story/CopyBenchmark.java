package org.newstide.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.story.Copies.Text;

/** How many copies are found: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class CopyBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));
  private static final long SEED = Long.getLong("newstide.seed", 6L);
  private static final int MOST = 3_000;

  @BeforeAll
  static void head() {
    print("| copies | of | n | a band in common | found | missed by words | by names |");
    print("|---|---|---:|---:|---:|---:|---:|");
  }

  @Test
  void copiesFound() throws IOException {
    found("White House documents", json("wh-briefings.jsonl.gz", "title", "text"));
    found("US newspapers", json("usnews/usnews.jsonl", "none", "texts"));
    found("Wikinews", wikinews());
  }

  private static void found(String name, List<Text> texts) {
    Random random = new Random(SEED);
    for (Copies kind : Copies.values()) {
      int number = 0;
      int banded = 0;
      int found = 0;
      int words = 0;
      for (Text text : texts) {
        Text other = texts.get(random.nextInt(texts.size()));
        Text copy = kind.of(text, other, random);
        StoryText one = StoryText.of(text.title(), text.body());
        StoryText two = StoryText.of(copy.title(), copy.body());
        boolean isCandidate = share(MinHash.bands(one), MinHash.bands(two));
        boolean isFound = Likeness.of(one, two).isPresent();
        number++;
        banded += isCandidate ? 1 : 0;
        found += isCandidate && isFound ? 1 : 0;
        words += Math.max(one.within(two), two.within(one)) < .8 ? 1 : 0;
      }
      print(
          "| %s | %s | %d | %.4f | %.4f | %d | %d |",
          kind,
          name,
          number,
          (double) banded / number,
          (double) found / number,
          words,
          number - found - words);
    }
  }

  private static boolean share(int[] one, int[] two) {
    for (int at = 0; at < Math.min(one.length, two.length); at++) {
      if (one[at] == two[at]) {
        return true;
      }
    }
    return false;
  }

  static List<Text> json(String file, String title, String body) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Text> texts = new ArrayList<>();
    Path path = DATA.resolve(file);
    try (InputStream in = Files.newInputStream(path);
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      for (String line :
          new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        JsonNode node = json.readTree(line);
        add(texts, new Text(node.path(title).asText(""), node.path(body).asText()));
      }
    }
    return sample(texts);
  }

  static List<Text> wikinews() throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String year : List.of("2019", "2020")) {
      Path file = DATA.resolve("wikinews/data/wikinews_" + year + ".csv");
      com.univocity.parsers.csv.CsvParserSettings settings =
          new com.univocity.parsers.csv.CsvParserSettings();
      settings.setMaxCharsPerColumn(1_000_000);
      settings.setHeaderExtractionEnabled(true);
      for (var record :
          new com.univocity.parsers.csv.CsvParser(settings)
              .parseAllRecords(Files.newBufferedReader(file))) {
        add(texts, new Text(record.getString("title"), record.getString("text")));
      }
    }
    return sample(texts);
  }

  private static void add(List<Text> texts, Text text) {
    if (text.body() != null && text.body().split("\\s+").length >= 5) {
      texts.add(text);
    }
  }

  private static List<Text> sample(List<Text> texts) {
    List<Text> sample = new ArrayList<>(texts);
    java.util.Collections.shuffle(sample, new Random(SEED));
    return sample.subList(0, Math.min(MOST, sample.size()));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
