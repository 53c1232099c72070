package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How tables keyed by article are cut on disk: by the article's publication year or month, undated
 * articles apart. The column {@link #COLUMN} goes with their rows while a release is made and is no
 * column of the tables.
 */
public final class Parts {

  /** The part's name beside a row: 2022, 2022-09 or undated. */
  public static final String COLUMN = "part";

  private static final String UNDATED = "undated";

  /** The span of a part. */
  public enum Size {
    YEAR("yyyy"),
    MONTH("yyyy-MM");

    private final String format;

    Size(String format) {
      this.format = format;
    }
  }

  private Parts() {}

  /** The part of an article that was published on a day. */
  public static String of(LocalDate day, Size size) {
    return DateTimeFormatter.ofPattern(size.format, Locale.ROOT).format(day);
  }

  /** The rows with their part, from their column published_on. */
  public static Dataset<Row> of(Dataset<Row> rows, Size size) {
    return rows.withColumn(
        COLUMN, coalesce(date_format(col("published_on"), size.format), lit(UNDATED)));
  }
}
