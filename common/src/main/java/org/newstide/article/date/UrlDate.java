package org.newstide.article.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in an address's path: {@code /2019/01/03/}, {@code /2019/jan/03/} or {@code
 * /2019-01-03}. Digits without anything between them are none: most are numbers of articles.
 */
public final class UrlDate {

  private static final Pattern PATH =
      Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*(?<path>/[^?#]*)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<=/)(?:(?<year>(?:19|20)\\d{2})/(?<month>\\d{1,2}|[a-z]{3})/(?<day>\\d{1,2})(?!\\d)"
              + "|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d))",
          Pattern.CASE_INSENSITIVE);

  private UrlDate() {}

  /** The first date that is a day of the calendar, in a form that {@link PublicationDate} reads. */
  public static Optional<String> of(String url) {
    Matcher path = PATH.matcher(url.strip());
    if (!path.find()) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(path.group("path"));
    while (date.find()) {
      String written = date.group("iso") == null ? written(date) : date.group("iso");
      if (PublicationDate.isOne(written)) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  private static String written(Matcher date) {
    String year = date.group("year");
    String month = date.group("month");
    String day = date.group("day");
    return Character.isDigit(month.charAt(0))
        ? year + "-" + month + "-" + day
        : day + " " + month + " " + year;
  }
}
