package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.Sha256;
import org.newstide.article.date.ProseDate;
import org.newstide.article.date.PublicationDate;
import org.newstide.article.date.UrlDate;

/** Prints how well dates are found; jobs/benchmarks/README.md says how to run it. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class DateBenchmark {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("NEWSTIDE_DATA", ""));
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate RUN_DAY = LocalDate.of(2026, 12, 31);
  private static final CorpusRules RULES =
      new CorpusRules(List.of("en"), 0, EARLIEST, ZoneOffset.UTC, RUN_DAY);

  /** The most of the texts that are dated which may be dated wrongly. */
  private static final double MOST_WRONG = .05;

  private static final List<String> SHOWN =
      List.of(System.getProperty("newstide.show", "").split(","));

  @Test
  void pages() throws IOException {
    List<GoldPage> pages = GoldPages.tests(DATA);
    print("| fundus-tests | sites | pages | day on the page | exact day | another day | undated |");
    print("|---|---|---:|---:|---:|---:|---:|");
    table("as they are", pages, page -> html(page.html()));
    table("markup of dates removed", pages, page -> html(DatelessPage.withoutMarkup(page.html())));
    table(
        "the same, address unknown", pages, page -> html(DatelessPage.withoutAddress(page.html())));
    table("visible text", pages, page -> text(VisibleText.of(page.html())));
    table("the address alone", pages, DateBenchmark::address);
  }

  @Test
  void pagesWithDatesInProseAlone() throws IOException {
    print("| fundus-tests | pages | a day in prose | right | wrong | rightly undated | missed |");
    print("|---|---:|---:|---:|---:|---:|---:|");
    bySites(GoldPages.tests(DATA))
        .forEach(
            (sites, pages) -> {
              int[] counts = new int[5];
              for (GoldPage page : pages) {
                LocalDate gold = page.published().orElseThrow();
                String left = DatelessPage.withProseDatesAlone(page);
                boolean isTold = DatelessPage.tells(left, gold);
                Optional<LocalDate> found = text(left);
                counts[0] += isTold ? 1 : 0;
                counts[kind(found, gold, isTold)]++;
                show("prose", page.file() + " " + gold, found, gold);
              }
              print(
                  "| %s | %d | %d | %d | %d | %d | %d |",
                  sites, pages.size(), counts[0], counts[1], counts[2], counts[3], counts[4]);
            });
  }

  @Test
  void textsWithoutTheirDates() throws IOException {
    print("| texts | n | dated | exact day | within a day | wrong | million characters a second |");
    print("|---|---:|---:|---:|---:|---:|---:|");
    for (DatedTexts texts : DatedTexts.values()) {
      int[] counts = new int[4];
      long[] spent = new long[2];
      texts.forEach(
          DATA,
          (text, gold) -> {
            counts[0]++;
            String body = CleanText.body(text);
            long start = System.nanoTime();
            Optional<LocalDate> found = ProseDate.of(body, EARLIEST, RUN_DAY);
            spent[0] += System.nanoTime() - start;
            spent[1] += body.length();
            if (found.isPresent()) {
              counts[1]++;
              long off = texts.daysOff(found.get(), gold);
              counts[2] += off == 0 ? 1 : 0;
              counts[3] += off <= 1 ? 1 : 0;
              show(texts.name(), text.substring(0, Math.min(text.length(), 300)), found, gold);
            }
          });
      int wrong = counts[1] - counts[3];
      print(
          "| %s | %d | %d | %d | %d | %d | %.0f |",
          texts.label(),
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          wrong,
          1e3 * spent[1] / spent[0]);
      assertThat(wrong).as(texts.label()).isLessThanOrEqualTo(1 + (int) (MOST_WRONG * counts[1]));
    }
  }

  /** How many pages show their day or one beside it, wherever on the page. */
  private static long shown(List<GoldPage> pages) {
    return pages.stream()
        .filter(
            page -> DatelessPage.tells(VisibleText.of(page.html()), page.published().orElseThrow()))
        .count();
  }

  private static Optional<LocalDate> address(GoldPage page) {
    return UrlDate.of(page.url())
        .flatMap(date -> PublicationDate.parse(date, ZoneOffset.UTC))
        .map(PublicationDate::on);
  }

  private static int kind(Optional<LocalDate> found, LocalDate gold, boolean isTold) {
    if (found.isEmpty()) {
      return isTold ? 4 : 3;
    }
    return Math.abs(found.get().toEpochDay() - gold.toEpochDay()) <= 1 ? 1 : 2;
  }

  private static void table(
      String name, List<GoldPage> pages, Function<GoldPage, Optional<LocalDate>> read) {
    bySites(pages)
        .forEach(
            (sites, some) -> {
              int right = 0;
              int wrong = 0;
              for (GoldPage page : some) {
                Optional<LocalDate> found = read.apply(page);
                right += found.equals(page.published()) ? 1 : 0;
                wrong += found.isPresent() && !found.equals(page.published()) ? 1 : 0;
                if (!found.equals(page.published())) {
                  show(name, sites + " " + page.file(), found, page.published().orElseThrow());
                }
              }
              int undated = some.size() - right - wrong;
              print(
                  "| %s | %s | %d | %d | %d | %d | %d |",
                  name, sites, some.size(), shown(some), right, wrong, undated);
            });
  }

  /** Sites that rules were made by, and the half that nobody looked at, by their names' digest. */
  private static Map<String, List<GoldPage>> bySites(List<GoldPage> pages) {
    return pages.stream()
        .collect(
            Collectors.groupingBy(
                page ->
                    (Sha256.start().digest(page.site().getBytes(StandardCharsets.UTF_8))[0] & 1)
                            == 1
                        ? "held out"
                        : "looked at",
                TreeMap::new,
                Collectors.toList()));
  }

  private static Optional<LocalDate> html(String html) {
    return read(new HtmlFormat(), html);
  }

  private static Optional<LocalDate> text(String text) {
    return read(new TextFormat(), text);
  }

  private static Optional<LocalDate> read(SourceFormat format, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    SourceRecord page = format.read(new ByteArrayInputStream(bytes), "file:/in/page").next();
    RawArticle raw = (RawArticle) page;
    String body = raw.value(RecordField.BODY).map(CleanText::body).orElse("");
    return ArticleDate.of(raw, body, RULES).holds().map(dated -> dated.date().on());
  }

  private static void show(String set, String what, Optional<LocalDate> found, LocalDate gold) {
    if (SHOWN.contains(set)) {
      print("# %s: %s, in truth %s: %s", set, found, gold, what.replaceAll("\\s+", " "));
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
