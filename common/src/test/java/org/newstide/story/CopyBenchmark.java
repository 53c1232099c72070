package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newstide.story.Copies.Text;

/** How well copies are told from other articles: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class CopyBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));
  private static final long SEED = Long.getLong("newstide.seed", 6L);
  private static final int MOST = 3_000;
  private static final double LEAST_RECALL = .98;

  @ParameterizedTest
  @EnumSource(Copies.class)
  void copiesAreFound(Copies kind) throws IOException {
    print("| copies | of | n | with a band in common | found |");
    print("|---|---|---:|---:|---:|");
    for (TextSet set : TextSet.values()) {
      List<Text> texts = new ArrayList<>(set.read(DATA));
      Random random = new Random(SEED);
      Collections.shuffle(texts, random);
      int banded = 0;
      int found = 0;
      List<Text> some = texts.subList(0, Math.min(MOST, texts.size()));
      for (Text text : some) {
        Text copy = kind.of(text, texts.get(random.nextInt(texts.size())), random);
        StoryText one = StoryText.of(text.title(), text.body());
        StoryText other = StoryText.of(copy.title(), copy.body());
        boolean isCandidate = share(MinHash.bands(one), MinHash.bands(other));
        banded += isCandidate ? 1 : 0;
        found += isCandidate && Likeness.of(one, other).isPresent() ? 1 : 0;
      }
      print(
          "| %s | %s | %d | %.4f | %.4f |",
          kind.name().toLowerCase(Locale.ROOT),
          set.label(),
          some.size(),
          (double) banded / some.size(),
          (double) found / some.size());
      assertThat((double) found / some.size()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
  }

  @Test
  void reportsOfOneEventAreNoCopies() throws IOException {
    Map<String, List<Path>> events = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DATA.resolve("ecbplus"))) {
      files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .forEach(file -> events.computeIfAbsent(event(file), key -> new ArrayList<>()).add(file));
    }
    int pairs = 0;
    int merged = 0;
    print("| event | documents taken for copies | likeness | what differs |");
    print("|---|---|---:|---|");
    for (var event : events.entrySet()) {
      List<Path> files = event.getValue();
      for (int one = 0; one < files.size(); one++) {
        for (int other = one + 1; other < files.size(); other++) {
          pairs++;
          String first = text(files.get(one));
          String second = text(files.get(other));
          var like = Likeness.of(StoryText.of("", first), StoryText.of("", second));
          if (like.isPresent()) {
            merged++;
            String differences = Differences.between(first, second);
            print(
                "| %s | %s, %s | %.2f | %s |",
                event.getKey(),
                files.get(one).getFileName(),
                files.get(other).getFileName(),
                like.get(),
                differences.substring(0, Math.min(300, differences.length())));
          }
        }
      }
    }
    print("| %d events | %d of %d pairs | | |", events.size(), merged, pairs);
    assertThat(pairs).isPositive();
  }

  /** A topic and the part of it that is about one event: 3_9ecb.xml, 3_9ecbplus.xml. */
  private static String event(Path file) {
    return file.getFileName().toString().replaceAll("_\\d+|\\.xml", " ").strip();
  }

  private static String text(Path file) throws IOException {
    Elements tokens =
        Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).getElementsByTag("token");
    return String.join(" ", tokens.stream().map(Element::text).toList());
  }

  static boolean share(int[] one, int[] other) {
    for (int at = 0; at < Math.min(one.length, other.length); at++) {
      if (one[at] == other[at]) {
        return true;
      }
    }
    return false;
  }

  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
