package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.newstide.report.markup.Markup;

/** A table of rows of one kind. The first column heads the rows. */
final class Table<T> {

  /** What cells are unless they say otherwise: most are, and long tables should stay small. */
  private static final String FIGURES = "figures";

  private record TableColumn<T>(String header, String kind, BiConsumer<Markup, T> cell) {}

  private final List<TableColumn<T>> columns = new ArrayList<>();

  /** A column of words. */
  Table<T> words(String header, Function<T, String> cell) {
    return column(header, "words", (out, row) -> out.text(cell.apply(row)));
  }

  /** A column of figures, set flush right. */
  Table<T> figures(String header, Function<T, String> cell) {
    return column(header, FIGURES, (out, row) -> out.text(cell.apply(row)));
  }

  /** A column of words or drawings that the cell writes itself. */
  Table<T> column(String header, String kind, BiConsumer<Markup, T> cell) {
    columns.add(new TableColumn<>(header, kind, cell));
    return this;
  }

  /** Writes the table; it scrolls sideways where the page is too narrow. */
  void draw(Markup out, String caption, List<T> rows) {
    out.block("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    out.block("table").element("caption", caption);
    out.block("thead").open("tr");
    for (TableColumn<T> column : columns) {
      out.element("th", column.header(), "scope", "col", "class", column.kind());
    }
    out.close().close().block("tbody");
    for (T row : rows) {
      out.block("tr");
      for (int i = 0; i < columns.size(); i++) {
        row(out, row, i);
      }
      out.close();
    }
    out.close().close().close();
  }

  /** Writes the table folded away under its caption. */
  void fold(Markup out, String caption, List<T> rows) {
    out.block("details").element("summary", caption);
    draw(out, caption, rows);
    out.close();
  }

  private void row(Markup out, T row, int index) {
    TableColumn<T> column = columns.get(index);
    if (index == 0) {
      out.open("th", "scope", "row", "class", column.kind());
    } else if (column.kind().equals(FIGURES)) {
      out.open("td");
    } else {
      out.open("td", "class", column.kind());
    }
    column.cell().accept(out, row);
    out.close();
  }
}
