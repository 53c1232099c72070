package org.newstide.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in an address's path: {@code /2019/01/03/}, {@code /2019/jan/03/} or {@code
 * /2019-01-03}. Digits without anything between them are none: most are numbers of articles.
 */
final class UrlDate {

  private static final Pattern PATH =
      Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*(?<path>/[^?#]*)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<=/)(?:(?<year>(?:19|20)\\d{2})/(?<month>\\d{1,2}|[a-z]{3})/(?<day>\\d{1,2})(?!\\d)"
              + "|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d))",
          Pattern.CASE_INSENSITIVE);

  private UrlDate() {}

  /** The first date, in a form that {@link PublicationDate} reads if the day exists. */
  static Optional<String> of(String url) {
    Matcher path = PATH.matcher(url.strip());
    if (!path.find()) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(path.group("path"));
    if (!date.find()) {
      return Optional.empty();
    }
    return Optional.of(
        date.group("iso") == null
            ? written(date.group("year"), date.group("month"), date.group("day"))
            : date.group("iso"));
  }

  private static String written(String year, String month, String day) {
    return Character.isDigit(month.charAt(0))
        ? year + "-" + month + "-" + day
        : day + " " + month + " " + year;
  }
}
