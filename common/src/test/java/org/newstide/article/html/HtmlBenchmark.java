package org.newstide.article.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newstide.article.GoldPage;
import org.newstide.article.GoldPages;
import org.newstide.article.Overlap;
import org.newstide.article.date.PublicationDate;

/** Prints how well real pages are read; jobs/benchmarks/README.md says how to run it. */
class HtmlBenchmark {

  private static final int RUN = 4;

  @Test
  void printTables() throws IOException {
    String folder = System.getenv("NEWSTIDE_DATA");
    assumeTrue(folder != null, "NEWSTIDE_DATA is not set");
    Path data = Path.of(folder);
    System.out.println("| pages | sites | pages | precision | recall | F1 |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    texts("fundus-evaluation", GoldPages.evaluation(data));
    List<GoldPage> tests = GoldPages.tests(data);
    texts("fundus-tests", tests);
    System.out.println();
    System.out.println("| fundus-tests | pages | date right | wrong | title right |");
    System.out.println("|---|---:|---:|---:|---:|");
    markup(tests);
  }

  private static void texts(String name, List<GoldPage> pages) {
    bySite(pages)
        .forEach(
            (sites, some) -> {
              List<Overlap> overlaps =
                  some.stream()
                      .map(
                          page ->
                              Overlap.of(
                                  String.join("\n", read(page).paragraphs()), page.body(), RUN))
                      .toList();
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %s | %d | %.3f | %.3f | %.3f |%n",
                  name,
                  sites,
                  some.size(),
                  overlaps.stream().mapToDouble(Overlap::precision).average().orElse(0),
                  overlaps.stream().mapToDouble(Overlap::recall).average().orElse(0),
                  overlaps.stream().mapToDouble(Overlap::f1).average().orElse(0));
            });
  }

  private static void markup(List<GoldPage> pages) {
    bySite(pages)
        .forEach(
            (sites, some) -> {
              long dated = some.stream().filter(page -> day(page).isPresent()).count();
              long right = some.stream().filter(page -> day(page).equals(page.published())).count();
              long titled = some.stream().filter(HtmlBenchmark::hasTitle).count();
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %d | %d | %d | %d |%n",
                  sites,
                  some.size(),
                  right,
                  dated - right,
                  titled);
            });
  }

  private static Map<String, List<GoldPage>> bySite(List<GoldPage> pages) {
    return pages.stream()
        .collect(
            Collectors.groupingBy(
                page -> isHeldOut(page.site()) ? "held out" : "looked at",
                TreeMap::new,
                Collectors.toList()));
  }

  /**
   * Whether nobody looked at the site's pages while rules were made: about half of the sites, by
   * their names, so that a site is held out of all collections or of none.
   */
  private static boolean isHeldOut(String site) {
    return Math.floorMod(site.hashCode(), 2) == 1;
  }

  private static Optional<LocalDate> day(GoldPage page) {
    return read(page).dates().stream()
        .flatMap(date -> PublicationDate.parse(date, ZoneOffset.UTC).stream())
        .map(PublicationDate::on)
        .findFirst();
  }

  private static boolean hasTitle(GoldPage page) {
    return page.title()
        .map(Headline::letters)
        .equals(Optional.of(Headline.letters(read(page).title())));
  }

  private static HtmlPage read(GoldPage page) {
    return HtmlPage.read(page.html()).orElseThrow();
  }
}
