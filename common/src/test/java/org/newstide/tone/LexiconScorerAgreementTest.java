package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newstide.text.Document;

/** Agreement with people on labelled news that is kept for tests. */
class LexiconScorerAgreementTest {

  private final ObjectMapper json = new ObjectMapper();
  private final LexiconScorer scorer = new LexiconScorer();
  private Path data;

  @BeforeEach
  void needsTheLabelledSets() {
    String folder = System.getenv("NEWSTIDE_DATA");
    assumeTrue(folder != null, "NEWSTIDE_DATA is not set");
    data = Path.of(folder);
  }

  /** NewsMTSC (Hamborg and Donnay 2021), several targets a sentence; VADER's own rules: .29. */
  @Test
  void sentencesOfPoliticalNews() throws IOException {
    SimpleRegression agreement = new SimpleRegression();
    for (String line : Files.readAllLines(data.resolve("newsmtsc/devtest_mt.jsonl"))) {
      JsonNode row = json.readTree(line);
      double tone = tone(row.path("sentence_normalized").asText());
      for (JsonNode target : row.path("targets")) {
        agreement.addData(tone, target.path("polarity").asDouble());
      }
    }
    assertThat(agreement.getR()).isGreaterThan(.34);
  }

  /** SemEval-2017 task 5 (Cortis et al. 2017), financial headlines; VADER's own rules: .37. */
  @Test
  void financialHeadlines() throws IOException {
    SimpleRegression agreement = new SimpleRegression();
    Path file = data.resolve("semeval2017t5/data/en/SemEval2017Task5Headlines.json");
    for (JsonNode row : json.readTree(Files.readString(file))) {
      agreement.addData(tone(row.path("title").asText()), row.path("sentiment").asDouble());
    }
    assertThat(agreement.getR()).isGreaterThan(.43);
  }

  private double tone(String text) {
    Document document = Document.of("", text);
    return scorer.score(document, document.sentences()).map(Polarity::tone).orElse(0.0);
  }
}
