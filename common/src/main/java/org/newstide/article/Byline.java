package org.newstide.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line that says who wrote an article: "By Jane Doe and John Roe in Beijing". */
final class Byline {

  /** Parts the names of several authors in one text. */
  static final String BETWEEN = "; ";

  private static final String WORD = "\\p{Lu}[\\p{L}'’./-]*";
  private static final String PART = "(?:(?:al|de|der|van|von|bin|el|la) ){0,2}" + WORD;

  /** One to four words that begin with a capital. */
  static final String NAME = PART + "(?: " + PART + "){0,3}";

  private static final String NAMES = NAME + "(?:(?:,? (?:and|&)|,) " + NAME + "){0,4}";

  /** One name or several, and where they are or whom they write for. */
  static final String WHO = NAMES + "(?: (?:in|for|of|at) " + NAMES + ")?";

  private static final Pattern BY =
      Pattern.compile(
          "(?:By|BY|by)(?::| |: )(?<names>"
              + NAMES
              + ")(?:(?: (?:in|[Ff]or|of|at)|,| [|•·–—-]) .*)?");

  private static final Pattern AND = Pattern.compile(",? (?:and|&) |, ");

  /** Whom they write for, with a capital as in a title. */
  private static final Pattern FOR = Pattern.compile(" For .*");

  private static final int LONGEST = 200;

  private Byline() {}

  /** The authors' names, but for agencies, joined by {@link #BETWEEN}; nothing if there is none. */
  static Optional<String> authors(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST)
        .map(BY::matcher)
        .filter(Matcher::matches)
        .map(
            line ->
                AND.splitAsStream(line.group("names"))
                    .map(name -> FOR.matcher(name).replaceFirst(""))
                    .filter(name -> !Agency.is(name))
                    .distinct()
                    .collect(Collectors.joining(BETWEEN)))
        .filter(names -> !names.isEmpty())
        .findFirst();
  }
}
