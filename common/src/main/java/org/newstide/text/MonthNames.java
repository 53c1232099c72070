package org.newstide.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of months: in full, or their first three letters; September is also "Sept". */
public final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int SHORT = 3;

  private static final Set<String> SHORT_NAMES =
      Stream.concat(
              Stream.of("sept"),
              NAMES.stream()
                  .map(name -> name.substring(0, SHORT))
                  .filter(name -> !NAMES.contains(name)))
          .collect(Collectors.toSet());

  /** A regular expression for any of them in small letters; it captures nothing. */
  public static final String PATTERN =
      "(?:sept|"
          + NAMES.stream()
              .map(name -> name.substring(0, SHORT) + "(?:" + name.substring(SHORT) + ")?")
              .collect(Collectors.joining("|"))
          + ")\\b";

  private MonthNames() {}

  /**
   * The number of a month, 1 to 12.
   *
   * @param name one of its names, in any letters
   * @throws IllegalArgumentException if it begins like no month
   */
  public static int number(String name) {
    String begin = name.substring(0, SHORT).toLowerCase(Locale.ROOT);
    for (int at = 0; at < NAMES.size(); at++) {
      if (NAMES.get(at).startsWith(begin)) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\" is no month");
  }

  /** Whether a word in small letters is a shortened name, as stands before a point. */
  static boolean isShort(String word) {
    return SHORT_NAMES.contains(word);
  }
}
