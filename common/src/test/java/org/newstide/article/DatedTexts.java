package org.newstide.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Collections of texts without their date, and the date. */
enum DatedTexts {
  /** Full texts, January 2021 to August 2026. */
  WHITE_HOUSE("White House documents") {
    @Override
    void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException {
      eachJson(data.resolve("wh-briefings.jsonl.gz"), "text", take);
    }
  },
  /** Headlines' summaries of 2020 to 2022. */
  FEEDS("summaries of news feeds") {
    @Override
    void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException {
      eachJson(data.resolve("worldfeeds-2020-2022.jsonl.gz"), "description", take);
    }
  },
  /** Wire news of 1987, with datelines. */
  REUTERS("Reuters 21578") {
    private static final Pattern RECORD =
        Pattern.compile(
            "<DATE>\\s*(\\d{1,2}-\\w{3}-\\d{4}).*?(?:<DATELINE>(.*?)</DATELINE>\\s*)?<BODY>(.*?)</BODY>",
            Pattern.DOTALL);
    private static final DateTimeFormatter DAY =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.US);

    @Override
    void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException {
      for (Path file : files(data.resolve("reuters21578"), ".sgm")) {
        for (String record :
            Files.readString(file, StandardCharsets.ISO_8859_1).split("</REUTERS>", -1)) {
          Matcher found = RECORD.matcher(record);
          if (found.find()) {
            String line = found.group(2) == null ? "" : found.group(2).strip() + " ";
            take.accept(line + found.group(3).strip(), LocalDate.parse(found.group(1), DAY));
          }
        }
      }
    }
  },
  /** Full texts of 2019 and 2020. */
  WIKINEWS("Wikinews") {
    @Override
    void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException {
      for (Path file : files(Path.of("../data/sample/wikinews/articles"), ".txt")) {
        String text = Files.readString(file);
        take.accept(
            text.substring(text.indexOf("\n\n") + 2),
            LocalDate.parse(file.getFileName().toString().substring(0, 10)));
      }
    }
  },
  /** Texts of 2004 and 2005; more of their dates is not known. */
  BBC("BBC, year alone") {
    @Override
    void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException {
      for (Path file : files(data.resolve("bbc-news-raw"), ".txt")) {
        take.accept(Files.readString(file, StandardCharsets.ISO_8859_1), LocalDate.of(2005, 1, 1));
      }
    }

    @Override
    long daysOff(LocalDate found, LocalDate gold) {
      return found.getYear() == 2004 || found.getYear() == 2005 ? 0 : Long.MAX_VALUE;
    }
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String label;

  DatedTexts(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Gives each text with the day on which it was published. */
  abstract void forEach(Path data, BiConsumer<String, LocalDate> take) throws IOException;

  /** How far a date is from the true one, in days. */
  long daysOff(LocalDate found, LocalDate gold) {
    return Math.abs(found.toEpochDay() - gold.toEpochDay());
  }

  private static void eachJson(Path file, String field, BiConsumer<String, LocalDate> take)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = JSON.readTree(line);
        String published = record.path("published").asText();
        take.accept(record.path(field).asText(), LocalDate.parse(published.substring(0, 10)));
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
