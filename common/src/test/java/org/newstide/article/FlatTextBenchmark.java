package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.Sha256;

/** How much of an article is found in flat text: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class FlatTextBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));
  private static final int RUN = 4;
  private static final double LEAST_F1 = .9;
  private static final double MOST_LOST = .01;

  /** What one page gives: all its text, what is found in it, whether its title is right. */
  private record Result(Overlap all, Overlap found, boolean hasTitle) {}

  @Test
  void pagesFlattened() throws IOException {
    Map<String, List<Result>> results = new TreeMap<>();
    List<GoldPage> evaluation = GoldPages.evaluation(DATA);
    add("evaluation", evaluation, Map.of(), results);
    add("evaluation with furniture of five", evaluation, furniture(evaluation), results);
    add("tests", GoldPages.tests(DATA), Map.of(), results);
    print("| pages | n | F1 | precision | recall | F1 of all text | title |");
    print("|---|---:|---:|---:|---:|---:|---:|");
    results.forEach(
        (name, of) ->
            print(
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.2f |",
                name,
                of.size(),
                mean(of, result -> result.found().f1()),
                mean(of, result -> result.found().precision()),
                mean(of, result -> result.found().recall()),
                mean(of, result -> result.all().f1()),
                mean(of, result -> result.hasTitle() ? 1 : 0)));
    assertThat(mean(results.get("tests, looked at"), result -> result.found().f1()))
        .isGreaterThan(LEAST_F1);
  }

  /** What is said to be in each line of a kind is in all that the kind's pattern fits. */
  @Test
  void partsLeaveNoLineOut() throws IOException {
    List<GoldPage> pages = new ArrayList<>(GoldPages.evaluation(DATA));
    pages.addAll(GoldPages.tests(DATA));
    Set<String> left = new TreeSet<>();
    for (GoldPage page : pages) {
      for (String line : PlainLines.of(VisibleText.of(page.html()))) {
        String small = line.toLowerCase(Locale.ROOT);
        PageFurniture.KINDS.stream()
            .filter(
                kind -> line.length() <= kind.longest() && kind.pattern().matcher(line).matches())
            .filter(kind -> !kind.fits(line, small, PageFurniture.firstWord(small)))
            .forEach(kind -> left.add(kind.removal() + ": " + line));
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void articlesAloneLoseNothing() throws IOException {
    print("| texts that are articles alone | n | taken for pages | words | words lost |");
    print("|---|---:|---:|---:|---:|");
    assertThat(lost("BBC", DATA.resolve("bbc-news-raw"))).isLessThan(MOST_LOST);
    assertThat(lost("20 Newsgroups", DATA.resolve("20news-bydate"))).isLessThan(MOST_LOST);
    assertThat(lost("Wikinews", Path.of("../data/sample/wikinews/articles"))).isLessThan(MOST_LOST);
  }

  /** The share of words that are lost. */
  private static double lost(String name, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    long words = 0;
    double lost = 0;
    int pages = 0;
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      FlatText flat = FlatText.of(text, Set.of());
      String kept = flat.title() + "\n" + flat.date().orElse("") + "\n" + flat.body();
      int in = Overlap.words(text).size();
      words += in;
      lost += in * (1 - Overlap.of(kept, text, 1).recall());
      pages += PageSigns.isPage(PlainLines.of(text)) ? 1 : 0;
    }
    print("| %s | %d | %d | %d | %.3f %% |", name, files.size(), pages, words, 100 * lost / words);
    return lost / words;
  }

  /** By site, the lines that stand in three of its pages or more. */
  private static Map<String, Set<String>> furniture(List<GoldPage> pages) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (GoldPage page : pages) {
      Map<String, Integer> site = counts.computeIfAbsent(page.site(), unseen -> new TreeMap<>());
      Set.copyOf(PlainLines.of(VisibleText.of(page.html())))
          .forEach(line -> site.merge(line, 1, Integer::sum));
    }
    Map<String, Set<String>> furniture = new TreeMap<>();
    counts.forEach(
        (site, lines) -> {
          lines.values().removeIf(count -> count < Furniture.FEWEST_ARTICLES);
          furniture.put(site, lines.keySet());
        });
    return furniture;
  }

  private static void add(
      String set,
      List<GoldPage> pages,
      Map<String, Set<String>> furniture,
      Map<String, List<Result>> results) {
    for (GoldPage page : pages) {
      String half = isHeldOut(page.site()) ? ", held out" : ", looked at";
      results
          .computeIfAbsent(set + half, unseen -> new ArrayList<>())
          .add(result(page, furniture.getOrDefault(page.site(), Set.of())));
    }
  }

  /** Whether a site is of the half that no rule was made by. */
  private static boolean isHeldOut(String site) {
    return (Sha256.start().digest(site.getBytes(StandardCharsets.UTF_8))[0] & 1) == 1;
  }

  private static Result result(GoldPage page, Set<String> furniture) {
    String text = VisibleText.of(page.html());
    FlatText flat = FlatText.of(text, furniture);
    return new Result(
        Overlap.of(text, page.body(), RUN),
        Overlap.of(flat.body(), page.body(), RUN),
        Overlap.words(flat.title()).equals(Overlap.words(page.title().orElse(""))));
  }

  private static double mean(List<Result> results, ToDoubleFunction<Result> of) {
    return results.stream().mapToDouble(of).average().orElse(0);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
