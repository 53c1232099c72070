package org.newstide.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A config and two files of ten articles each, in a folder. */
record SampleCorpus(Path folder) {

  static SampleCorpus in(Path folder) {
    return new SampleCorpus(folder);
  }

  /** Writes all of it and returns the config's path; the warehouse is to be beside it. */
  Path write() {
    articles("first.jsonl", 1);
    articles("second.jsonl", 11);
    return config("newstide.yaml", "warehouse");
  }

  /** Writes a config with its own warehouse. */
  Path config(String name, String warehouse) {
    return write(
        name,
        """
        corpus:
          name: Test
          sources:
            - path: articles/*.jsonl
              fields: {id: id, body: text, source: site}
        warehouse: %s
        themes:
          - {id: ties, all-of: [country/CN, country/RU]}
        topics: {count: 0}
        """
            .formatted(folder.resolve(warehouse)));
  }

  /** Writes ten articles with ids from this number on. */
  void articles(String name, int from) {
    write(
        "articles/" + name,
        IntStream.range(from, from + 10)
            .mapToObj(SampleCorpus::line)
            .collect(Collectors.joining()));
  }

  private static String line(int n) {
    return String.format(
        Locale.ROOT,
        """
        {"id": "%1$d", "url": "https://news.example/%1$d", "title": "Report number %1$d", \
        "text": "%2$s The minister spoke of item %1$d, and of good hopes for the year.", \
        "published": "2022-%3$02d-04T10:00:00Z", "site": "%4$s"}
        """,
        n,
        n % 3 == 0 ? "Russia and China signed a deal." : "Rain fell on the capital.",
        1 + n % 12,
        n % 2 == 0 ? "north" : "south");
  }

  Path write(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
