package org.newstide.jobs.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;
import org.newstide.Column;

/**
 * A table, declared once: its name, the record of its rows, its key and how it is cut.
 *
 * @param name in snake_case, the folder it lives in
 * @param row the record of a row, in common
 * @param key the columns that no two rows share
 * @param cut by publication time, or whole
 * @param meaning what a row is, in one sentence
 */
public record Table(
    String name, Class<? extends Record> row, List<String> key, Cut cut, String meaning) {

  /** How a table is cut into directories. */
  public enum Cut {
    /**
     * In parts by the article's publication time ({@link Parts}): a run rewrites only the parts
     * that it touches.
     */
    PARTS,
    /** One part, rebuilt in every run. */
    WHOLE,
    /** One file in the order of its key, rebuilt in every run: small, and made for readers. */
    MART
  }

  /** A column as users see it. */
  public record ColumnInfo(String name, String type, boolean nullable, String meaning) {}

  /** Names and types of the columns, as SQL. */
  public String schema() {
    return columns().stream()
        .map(column -> column.name() + " " + column.type())
        .collect(Collectors.joining(", "));
  }

  /** The columns in the order of the files. */
  public List<ColumnInfo> columns() {
    return Arrays.stream(row.getRecordComponents())
        .map(
            component -> {
              String name = RecordCodec.columnName(component.getName());
              Column column = component.getAnnotation(Column.class);
              return new ColumnInfo(
                  name,
                  sqlType(Records.schema(row).apply(name).dataType()),
                  column.nullable(),
                  column.value());
            })
        .toList();
  }

  private static String sqlType(DataType type) {
    return type.sql();
  }
}
