package org.newstide.report.section;

import java.util.List;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** Long tables of which the first rows are shown and the others folded away. */
final class Shortened {

  private Shortened() {}

  /** Writes {@code shown} rows and folds the others, unless they would be one or two. */
  static <T> void draw(Markup out, Table<T> table, String caption, List<T> rows, int shown) {
    if (rows.size() <= shown + 2) {
      table.draw(out, caption, rows);
      return;
    }
    List<T> others = rows.subList(shown, rows.size());
    table.draw(out, caption, rows.subList(0, shown));
    table.fold(out, caption + ": " + Numbers.count(others.size()) + " more", others);
  }
}
