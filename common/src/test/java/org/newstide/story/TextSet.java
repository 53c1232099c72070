package org.newstide.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.newstide.story.Copies.Text;

/** Collections of news texts. */
enum TextSet {
  WHITE_HOUSE("White House documents") {
    @Override
    List<Text> read(Path data) throws IOException {
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(data.resolve("wh-briefings.jsonl.gz")))) {
        return json(in, "title", "text");
      }
    }
  },
  US_NEWSPAPERS("US newspapers") {
    @Override
    List<Text> read(Path data) throws IOException {
      try (InputStream in = Files.newInputStream(data.resolve("usnews/usnews.jsonl"))) {
        return json(in, "title", "texts");
      }
    }
  },
  WIKINEWS("Wikinews") {
    @Override
    List<Text> read(Path data) throws IOException {
      CsvParserSettings settings = new CsvParserSettings();
      settings.setMaxCharsPerColumn(1 << 20);
      settings.setHeaderExtractionEnabled(true);
      List<Text> texts = new ArrayList<>();
      for (String year : List.of("2019", "2020")) {
        Path file = data.resolve("wikinews/data/wikinews_" + year + ".csv");
        for (Record row :
            new CsvParser(settings).parseAllRecords(Files.newInputStream(file), "UTF-8")) {
          add(texts, row.getString("title"), row.getString("text"));
        }
      }
      return texts;
    }
  };

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FEWEST_WORDS = 5;

  private final String label;

  TextSet(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The texts of five words and more. */
  abstract List<Text> read(Path data) throws IOException;

  private static List<Text> json(InputStream in, String title, String body) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
      JsonNode record = JSON.readTree(line);
      add(texts, record.path(title).asText(""), record.path(body).asText());
    }
    return texts;
  }

  private static void add(List<Text> texts, String title, String body) {
    if (body != null && StoryWord.of(body).size() >= FEWEST_WORDS) {
      texts.add(new Text(title == null ? "" : title, body));
    }
  }
}
