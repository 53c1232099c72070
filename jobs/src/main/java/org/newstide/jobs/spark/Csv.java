package org.newstide.jobs.spark;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.spark.sql.Row;

/**
 * Rows as lines of RFC 4180, without their ends: null is an empty cell, an empty text is {@code
 * ""}; dates and times are ISO 8601.
 */
public final class Csv {

  /** What makes a spreadsheet run a cell, also in the full-width forms that some take for it. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠]");

  private Csv() {}

  /** The names of the columns. */
  public static String header(String... names) {
    return Arrays.stream(names).map(Csv::quoted).collect(Collectors.joining(","));
  }

  /** A row as it is, for programs. */
  public static String line(Row row) {
    return line(row, UnaryOperator.identity());
  }

  /**
   * A row for spreadsheets: an apostrophe stands before a text that one would run as a formula.
   *
   * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
   */
  public static String safeLine(Row row) {
    return line(row, text -> FORMULA.matcher(text).lookingAt() ? "'" + text : text);
  }

  private static String line(Row row, UnaryOperator<String> text) {
    return IntStream.range(0, row.size())
        .mapToObj(row::get)
        .map(cell -> cell instanceof String string ? text.apply(string) : cell)
        .map(cell -> cell == null ? "" : quoted(cell.toString()))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "\"\"" : StringEscapeUtils.escapeCsv(cell);
  }
}
