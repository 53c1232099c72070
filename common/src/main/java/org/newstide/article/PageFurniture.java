package org.newstide.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newstide.Resource;

/**
 * Lines of a page that are no text of its article, by what they say: {@code page-furniture.tsv}.
 */
final class PageFurniture {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:al|de|der|van|von|bin|el|la) )?\\p{Lu}[\\p{L}'’.-]*){1,3}";

  /** Visible for tests. */
  static final List<Kind> KINDS =
      Resource.text(PageFurniture.class, "page-furniture.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Kind::of)
          .toList();

  private static final int LONGEST = KINDS.stream().mapToInt(Kind::longest).max().orElseThrow();

  private PageFurniture() {}

  /** Why a line is none of the article, if what it says shows it. */
  static Optional<Removal> of(String line) {
    return of(line, EnumSet.allOf(Removal.class));
  }

  /** The first of these reasons why a line is none of the article, if what it says shows it. */
  static Optional<Removal> of(String line, Set<Removal> reasons) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String small = line.toLowerCase(Locale.ROOT);
    String first = firstWord(small);
    for (Kind kind : KINDS) {
      if (reasons.contains(kind.removal()) && kind.fits(line, small, first)) {
        return Optional.of(kind.removal());
      }
    }
    return Optional.empty();
  }

  /** The first run of letters, empty if there is none. Visible for tests. */
  static String firstWord(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(start, end);
  }

  /**
   * A kind of line.
   *
   * @param longest the most characters it has
   * @param pattern of the whole line
   * @param starts words that such a line may begin with, in small letters
   * @param parts of which a line that begins with none of them has one, in small letters
   */
  record Kind(
      Removal removal, int longest, Pattern pattern, Set<String> starts, List<String> parts) {

    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final String START = "^";

    /**
     * Whether a line is of this kind.
     *
     * @param small the line in small letters
     * @param first its first word, in small letters
     */
    boolean fits(String line, String small, String first) {
      return line.length() <= longest && mayFit(small, first) && pattern.matcher(line).matches();
    }

    /** True of all lines that are of this kind, and of few others. */
    private boolean mayFit(String small, String first) {
      if (starts.contains(first)) {
        return true;
      }
      for (String part : parts) {
        if (small.contains(part)) {
          return true;
        }
      }
      return false;
    }

    static Kind of(String row) {
      String[] cells = row.split("\t", -1);
      String pattern =
          cells[2].replace("{agency}", "(?:" + Agency.PATTERN + ")").replace("{name}", NAME);
      Map<Boolean, List<String>> signs =
          BETWEEN
              .splitAsStream(cells[3])
              .collect(Collectors.partitioningBy(sign -> sign.startsWith(START)));
      return new Kind(
          Removal.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)),
          Integer.parseInt(cells[1]),
          Pattern.compile(pattern),
          signs.get(true).stream()
              .map(sign -> sign.substring(START.length()))
              .collect(Collectors.toSet()),
          signs.get(false));
    }
  }
}
