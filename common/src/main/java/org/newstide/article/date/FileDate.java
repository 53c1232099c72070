package org.newstide.article.date;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date in a file's name, else in its nearest folders: {@code 2019-01-03-title.txt}, {@code
 * 20190103_title.txt}, {@code 20190103123000.txt}, {@code 2019/01/03/title.txt}. Years lie from
 * 1900 to 2099.
 */
public final class FileDate {

  /** Folders further up say when a copy was made rather than when the article was. */
  private static final int NEAREST_FOLDERS = 4;

  private static final Pattern PARTS =
      Pattern.compile("(?<folders>(?:/[^/]*){0," + NEAREST_FOLDERS + "}/)(?<name>[^/]*)$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:([-_./])(\\d{1,2})\\2(\\d{1,2})"
              + "|(\\d{2})(\\d{2})(?:(?:[01]\\d|2[0-3])(?:[0-5]\\d){1,2})?)(?!\\d)");

  private FileDate() {}

  /**
   * The name's first date, else the folders' last; as {@code 2019-01-03}. Digits that are no day of
   * the calendar are no date.
   *
   * @param uri full URI of the file
   */
  public static Optional<String> of(String uri) {
    Matcher parts = PARTS.matcher(uri);
    return parts.find()
        ? dates(parts.group("name"))
            .findFirst()
            .or(() -> dates(parts.group()).reduce((further, nearer) -> nearer))
        : Optional.empty();
  }

  private static Stream<String> dates(String text) {
    return DATE.matcher(text).results().map(FileDate::written).filter(PublicationDate::isOne);
  }

  private static String written(MatchResult date) {
    boolean parted = date.group(2) != null;
    return date.group(1) + "-" + date.group(parted ? 3 : 5) + "-" + date.group(parted ? 4 : 6);
  }
}
