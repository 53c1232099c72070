package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * White House documents whose titles have one form and which all say something else, such as
 * declarations for two states: run as jobs/benchmarks/README.md says.
 */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class TemplateBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));
  private static final int WINDOW = 14;
  private static final int DOCUMENTS = 300;
  private static final double MOST_MERGED = .01;
  private static final int DAY = 10;

  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          form("bills signed", "Bills? Signed|Press Release: Bills? Signed|Congressional Bill"),
          form("declarations", ".*(?:Approves|Amends) .*Declaration"),
          form("determinations", "Adjusting Imports|Presidential Determination|Regulatory Relief"),
          form("letters", "(?:A )?Letter to (?:the )?(?:Speaker|Congress)"),
          form("messages", "Message to|Notice|Continuation of|Press Release: Notice|Memorandum on"),
          form("nominations", "(?:Nomination|Withdrawal).*Sent to the Senate"),
          form("nominees", "President .* (?:Announces|Names|Appoints) .*(?:Nomin|Appoint)"),
          form("press briefings", "Press Briefing|Press Gaggle|Background Press"),
          form("proclamations", "(?:A )?Proclamation on"),
          form("readouts", "Readout of"));

  private record Document(LocalDate day, StoryText text, String title) {

    boolean isNear(Document other) {
      return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= WINDOW;
    }
  }

  @Test
  void documentsOfOneFormAreToldApart() throws IOException {
    Map<String, List<Document>> byForm = byForm();
    int most = DOCUMENTS / FORMS.size();
    int looked = 0;
    int merged = 0;
    CopyBenchmark.print(
        "| form | documents | looked at | taken for copies, with other words | which |");
    CopyBenchmark.print("|---|---:|---:|---:|---|");
    for (var form : byForm.entrySet()) {
      List<Document> some = new ArrayList<>(form.getValue());
      Collections.shuffle(some, new Random(6));
      some = some.subList(0, Math.min(most, some.size()));
      List<String> copies =
          some.stream()
              .filter(one -> form.getValue().stream().anyMatch(other -> isMerged(one, other)))
              .map(one -> one.day() + " " + one.title())
              .toList();
      looked += some.size();
      merged += copies.size();
      CopyBenchmark.print(
          "| %s | %d | %d | %d | %s |",
          form.getKey(),
          form.getValue().size(),
          some.size(),
          copies.size(),
          String.join("; ", copies));
    }
    CopyBenchmark.print("| all | | %d | %d | |", looked, merged);
    assertThat((double) merged / looked).isLessThanOrEqualTo(MOST_MERGED);
  }

  private static boolean isMerged(Document one, Document other) {
    boolean isSameWords = Edits.normal(one.text().body()).equals(Edits.normal(other.text().body()));
    return one.isNear(other)
        && !isSameWords
        && CopyBenchmark.share(MinHash.bands(one.text()), MinHash.bands(other.text()))
        && Likeness.of(one.text(), other.text()).isPresent();
  }

  private static Map<String, List<Document>> byForm() throws IOException {
    Map<String, List<Document>> byForm = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("wh-briefings.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        JsonNode record = json.readTree(line);
        String title = record.path("title").asText();
        FORMS.entrySet().stream()
            .filter(form -> form.getValue().matcher(title).lookingAt())
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst()
            .ifPresent(
                form ->
                    byForm
                        .computeIfAbsent(form, key -> new ArrayList<>())
                        .add(document(record, title)));
      }
    }
    return byForm;
  }

  private static Document document(JsonNode record, String title) {
    return new Document(
        LocalDate.parse(record.path("published").asText().substring(0, DAY)),
        StoryText.of(title, record.path("text").asText()),
        title);
  }

  private static Map.Entry<String, Pattern> form(String name, String title) {
    return Map.entry(name, Pattern.compile(title));
  }
}
