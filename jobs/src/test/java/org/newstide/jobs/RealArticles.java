package org.newstide.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Articles of the sample, as {@link TestRuns} reads them. */
final class RealArticles {

  private RealArticles() {}

  /** The first ones of 2022, a line of JSON each; 40 are enough for a few topics. */
  static List<String> first(int count) throws IOException {
    Path file =
        Path.of(System.getProperty("newstide.root"))
            .resolve("data/sample/white-house/articles/2022.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .limit(count)
          .map(line -> line.replace("\"section\":", "\"source\":"))
          .collect(Collectors.toList());
    }
  }
}
