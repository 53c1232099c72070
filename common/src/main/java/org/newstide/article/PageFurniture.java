package org.newstide.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private PageFurniture() {}

  /** Why a line is none of the article, if what it says shows it. */
  static Optional<Removal> of(String line) {
    return of(line, EnumSet.allOf(Removal.class));
  }

  /** The first of these reasons why a line is none of the article, if what it says shows it. */
  static Optional<Removal> of(String line, Set<Removal> reasons) {
    String small = line.toLowerCase(Locale.ROOT);
    for (Kind kind : KINDS) {
      if (reasons.contains(kind.removal()) && kind.fits(line, small)) {
        return Optional.of(kind.removal());
      }
    }
    return Optional.empty();
  }

  /**
   * A kind of line.
   *
   * @param longest the most characters it has
   * @param pattern of the whole line
   * @param parts of which such a line has one, in small letters; none where that is not known
   */
  record Kind(Removal removal, int longest, Pattern pattern, List<String> parts) {

    private static final Pattern BAR = Pattern.compile("\\|");

    /**
     * Whether a line is of this kind.
     *
     * @param small the line in small letters
     */
    boolean fits(String line, String small) {
      return line.length() <= longest
          && (parts.isEmpty() || parts.stream().anyMatch(small::contains))
          && pattern.matcher(line).matches();
    }

    static Kind of(String row) {
      String[] cells = row.split("\t", -1);
      String pattern =
          cells[2].replace("{agency}", "(?:" + Agency.PATTERN + ")").replace("{name}", NAME);
      return new Kind(
          Removal.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)),
          Integer.parseInt(cells[1]),
          Pattern.compile(pattern),
          cells.length < 4 ? List.of() : BAR.splitAsStream(cells[3]).toList());
    }
  }
}
