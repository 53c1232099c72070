package org.newstide.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages without what says when they were published, or with some of it. */
final class DatelessPage {

  private static final Pattern DATED_ATTRIBUTE =
      Pattern.compile("datetime|pubdate|itemprop|content|(?:data-).*");

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

  /** A day: month and day in either order, or three numbers. */
  private static final Pattern DAY =
      Pattern.compile(
          MONTH
              + "\\.? ?\\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}",
          Pattern.CASE_INSENSITIVE);

  private DatelessPage() {}

  /** The page as it looks, without metadata but for its address. */
  static String withoutMarkup(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, meta:not([property=og:title], [property=og:url], [name=title])").remove();
    page.select("time").unwrap();
    for (Element element : page.select("body *")) {
      element.attributes().asList().stream()
          .map(attribute -> attribute.getKey())
          .filter(name -> DATED_ATTRIBUTE.matcher(name).matches())
          .forEach(element::removeAttr);
    }
    return page.outerHtml();
  }

  /** The same without its address. */
  static String withoutAddress(String html) {
    Document page = Jsoup.parse(withoutMarkup(html));
    page.select("link, meta[property=og:url]").remove();
    return page.outerHtml();
  }

  /** The visible text without all lines that hold a day, but for those of the gold text. */
  static String withProseDatesAlone(GoldPage page) {
    Set<String> prose = page.body().lines().map(DatelessPage::letters).collect(Collectors.toSet());
    return VisibleText.of(page.html())
        .lines()
        .filter(line -> prose.contains(letters(line)) || !DAY.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }

  /** Whether a text names, with or without year, the day or one beside it. */
  static boolean tells(String text, LocalDate day) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(day::plusDays)
        .anyMatch(
            near -> {
              String month = near.format(DateTimeFormatter.ofPattern("MMM", Locale.US));
              int number = near.getDayOfMonth();
              return Pattern.compile(
                      "\\b%1$s[a-z]*\\.? %2$d(?!\\d)|\\b%2$d(?:st|nd|rd|th)?(?: of)? %1$s|%3$s"
                          .formatted(month.toLowerCase(Locale.ROOT), number, near))
                  .matcher(lower)
                  .find();
            });
  }

  private static String letters(String line) {
    return line.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
