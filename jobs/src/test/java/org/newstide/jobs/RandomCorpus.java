package org.newstide.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * A folder of JSON lines that changes at random. Ids, texts and dates come from small pools, so
 * that articles are delivered again, in one file or another, changed or not, and texts are carried
 * under several ids.
 */
final class RandomCorpus {

  private static final List<String> NAMES =
      List.of("a.jsonl", "b.jsonl", "c.jsonl", "d.jsonl.gz", "e.jsonl");
  private static final List<String> TEXTS =
      List.of(
          "Vladimir Putin met Xi Jinping in Beijing. They signed a great deal.",
          "Beijing: Vladimir Putin met Xi Jinping in Beijing. They signed a great deal. More soon.",
          "China and Russia agreed. The terrible war went on.",
          "Ottawa welcomed the good news about wheat.",
          "Nothing was said of the summit in the capital.",
          "The Kremlin praised Beijing; critics saw a threat.",
          "Prices rose again in June, a bad surprise.",
          "Prices rose again in June, a bad surprise, as many had feared in May.");
  private static final List<String> DATES =
      List.of(
          "2020-11-30",
          "2020-12-24",
          "2021-01-02",
          "2021-01-02T08:00:00Z",
          "2021-07-09",
          "2022-03-04");
  private static final int IDS = 16;
  private static final int MOST_LINES = 7;

  private final Path folder;
  private final Random random;
  private final SortedMap<String, List<String>> files = new TreeMap<>();

  RandomCorpus(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    NAMES.subList(0, 3).forEach(name -> files.put(name, lines()));
    write();
  }

  /** Changes one to three things. */
  void change() throws IOException {
    for (int i = random.nextInt(3); i >= 0; i--) {
      changeOne();
    }
    write();
  }

  /** The files with their lines, for a message. */
  @Override
  public String toString() {
    return files.toString();
  }

  private void changeOne() {
    String name = any(NAMES);
    List<String> lines = files.get(name);
    if (lines == null || lines.isEmpty()) {
      files.put(name, lines());
      return;
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(7)) {
      case 0 -> files.remove(name);
      case 1 -> files.put(name, new ArrayList<>());
      case 2 -> lines.remove(at);
      case 3 -> lines.set(at, record());
      case 4 -> lines.add(at, record());
      case 5 -> other(name).add(lines.remove(at));
      default -> other(name).add(lines.get(at));
    }
  }

  private List<String> other(String name) {
    return files.computeIfAbsent(
        any(NAMES.stream().filter(other -> !other.equals(name)).toList()),
        fresh -> new ArrayList<>());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(MOST_LINES); i >= 0; i--) {
      lines.add(record());
    }
    return lines;
  }

  private String record() {
    if (random.nextInt(10) == 0) {
      return any(List.of("{broken", "[1]", "{\"id\": \"1\", \"title\": \"\"}"));
    }
    String date = random.nextInt(5) == 0 ? "null" : '"' + any(DATES) + '"';
    return "{\"id\": %d, \"source\": \"s%d\", \"title\": \"News\", \"body\": \"%s\", \"published\": %s}"
        .formatted(random.nextInt(IDS), random.nextInt(2), any(TEXTS), date);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (files.containsKey(name)) {
        String text = String.join("\n", files.get(name)) + "\n";
        Files.write(
            file, name.endsWith(".gz") ? cutShort(text) : text.getBytes(StandardCharsets.UTF_8));
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  /** A compressed file that breaks off before its checksum. */
  private static byte[] cutShort(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 9);
  }
}
