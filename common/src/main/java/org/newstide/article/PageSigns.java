package org.newstide.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells a page saved with its menus from an article alone. */
final class PageSigns {

  private static final Set<Removal> OF_PAGES =
      EnumSet.of(
          Removal.POINTER,
          Removal.SUBSCRIPTION,
          Removal.CONSENT,
          Removal.ADVERTISEMENT,
          Removal.RIGHTS,
          Removal.BUTTON);

  /** Clean texts have two at most: "Share", "All rights reserved". */
  private static final int FEWEST_OF_PAGES = 3;

  private static final int FEWEST_OF_MENUS = 12;

  /** One to three words of letters alone. */
  private static final Pattern ITEM =
      Pattern.compile("[\\p{L}\\p{M}'’&-]+(?: [\\p{L}\\p{M}'’&-]+){0,2}");

  private PageSigns() {}

  /**
   * Whether a text is a page with what surrounds an article, rather than an article alone: it has
   * three different lines that only pages have, or a menu in whatever language.
   *
   * @param lines without empty ones
   */
  static boolean isPage(List<String> lines) {
    return hasMenu(lines)
        || lines.stream()
                .distinct()
                .filter(line -> PageFurniture.of(line, OF_PAGES).isPresent())
                .limit(FEWEST_OF_PAGES)
                .count()
            == FEWEST_OF_PAGES;
  }

  private static boolean hasMenu(List<String> lines) {
    int row = 0;
    for (String line : lines) {
      row = ITEM.matcher(line).matches() ? row + 1 : 0;
      if (row == FEWEST_OF_MENUS) {
        return true;
      }
    }
    return false;
  }
}
