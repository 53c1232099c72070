package org.newstide.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newstide.Resource;

/**
 * Lines of a page that are no text of its article, by what they say: {@code page-furniture.tsv}.
 */
final class PageFurniture {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:al|de|der|van|von|bin|el|la) )?\\p{Lu}[\\p{L}'’.-]*){1,3}";

  private static final List<Kind> KINDS =
      Resource.text(PageFurniture.class, "page-furniture.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Kind::of)
          .toList();

  private PageFurniture() {}

  /** Why a line is none of the article, if what it says shows it. */
  static Optional<Removal> of(String line) {
    for (Kind kind : KINDS) {
      if (line.length() <= kind.longest() && kind.pattern().matcher(line).matches()) {
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
   */
  private record Kind(Removal removal, int longest, Pattern pattern) {

    static Kind of(String row) {
      String[] cells = row.split("\t", -1);
      String pattern =
          cells[2].replace("{agency}", "(?:" + Agency.PATTERN + ")").replace("{name}", NAME);
      return new Kind(
          Removal.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)),
          Integer.parseInt(cells[1]),
          Pattern.compile(pattern));
    }
  }
}
