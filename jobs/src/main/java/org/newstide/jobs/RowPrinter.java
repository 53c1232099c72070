package org.newstide.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Csv;

/** Prints rows for people or for other programs. */
final class RowPrinter {

  /** A form of rows. */
  enum Form {
    /** Aligned columns; long cells are cut. */
    TABLE,
    /** {@link Csv} with a header. */
    CSV,
    /** One JSON object a line. */
    JSON
  }

  private static final int WIDEST = 60;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RowPrinter() {}

  /** Prints all rows. Only TABLE holds them in memory, to align them. */
  static void print(Dataset<Row> rows, Form form, PrintStream out) {
    print(rows.columns(), rows.toLocalIterator(), form, out);
  }

  static void print(String[] names, Iterator<Row> all, Form form, PrintStream out) {
    switch (form) {
      case TABLE -> table(names, all, out);
      case CSV -> {
        out.println(Csv.header(names));
        all.forEachRemaining(row -> out.println(Csv.line(row)));
      }
      case JSON -> all.forEachRemaining(row -> out.println(json(names, row)));
    }
  }

  /** Prints aligned columns under their names. */
  static void table(List<String> names, List<List<String>> rows, PrintStream out) {
    int[] widths = new int[names.size()];
    List<List<String>> lines = new ArrayList<>();
    lines.add(names);
    lines.addAll(rows);
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        text.append(line.get(i)).append(" ".repeat(widths[i] - DisplayWidth.of(line.get(i)) + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static void table(String[] names, Iterator<Row> rows, PrintStream out) {
    List<List<String>> lines = new ArrayList<>();
    rows.forEachRemaining(row -> lines.add(cells(row).stream().map(RowPrinter::line).toList()));
    table(Arrays.asList(names), lines, out);
  }

  /** A cell on one line, cut; what could steer the terminal is a space. */
  private static String line(Optional<String> cell) {
    return DisplayWidth.cut(cell.orElse("").replaceAll("[\\s\\p{Cc}]+", " "), WIDEST);
  }

  private static List<Optional<String>> cells(Row row) {
    List<Optional<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(Optional.ofNullable(row.get(i)).map(Object::toString));
    }
    return cells;
  }

  private static String json(String[] names, Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      Object cell = row.get(i);
      object.put(
          names[i],
          cell == null || cell instanceof Number || cell instanceof Boolean
              ? cell
              : cell.toString());
    }
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
