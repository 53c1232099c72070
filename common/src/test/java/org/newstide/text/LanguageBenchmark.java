package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.article.CleanText;

/** How well languages are told: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class LanguageBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));

  /** As a feed with a wrong tag would have it. */
  private static final String EXPECTED = "en";

  @Test
  void sentences() throws IOException {
    Map<String, List<String>> all = sentencesByLanguage();
    print("| language | sentences | right | taken for English where that is expected |");
    print("|---|---:|---:|---:|");
    int sentences = 0;
    long right = 0;
    for (Map.Entry<String, List<String>> language : all.entrySet()) {
      List<String> own = language.getValue();
      long known =
          own.stream()
              .filter(
                  text -> LanguageIdentifier.identify(text).orElse("").equals(language.getKey()))
              .count();
      long missed = english(own);
      print(
          "| %s | %d | %.3f | %.3f |",
          language.getKey(), own.size(), known / (double) own.size(), missed / (double) own.size());
      sentences += own.size();
      right += known;
    }
    print("| all | %d | %.4f | |", sentences, right / (double) sentences);
    assertThat(right / (double) sentences).isGreaterThan(.98);
  }

  @Test
  void englishNews() throws IOException {
    List<String> titles = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (JsonNode item : lines("worldfeeds-2020-2022.jsonl.gz")) {
      titles.add(item.path("title").asText());
      items.add(
          item.path("title").asText() + "\n" + CleanText.body(item.path("description").asText()));
    }
    List<String> documents = new ArrayList<>();
    for (JsonNode document : lines("wh-briefings.jsonl.gz")) {
      documents.add(document.path("title").asText() + "\n" + document.path("text").asText());
    }
    print("| texts said to be English | n | taken for another language |");
    print("|---|---:|---:|");
    print("| worldfeeds, titles | %d | %.4f |", titles.size(), foreign(titles));
    print("| worldfeeds, with descriptions | %d | %.4f |", items.size(), foreign(items));
    print("| wh-briefings | %d | %.4f |", documents.size(), foreign(documents));
    assertThat(foreign(titles)).isLessThan(.002);
  }

  private static double foreign(List<String> texts) {
    return 1 - english(texts) / (double) texts.size();
  }

  private static long english(List<String> texts) {
    return texts.stream()
        .filter(text -> LanguageIdentifier.identify(text, EXPECTED).equals(EXPECTED))
        .count();
  }

  private static Map<String, List<String>> sentencesByLanguage() throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DATA.resolve("lingua-testdata"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        List<String> texts =
            Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        all.put(file.getFileName().toString().replace(".txt", ""), texts);
      }
    }
    return all;
  }

  private static List<JsonNode> lines(String name) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(name))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        nodes.add(json.readTree(line));
      }
    }
    return nodes;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
