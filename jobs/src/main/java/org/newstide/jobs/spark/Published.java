package org.newstide.jobs.spark;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a release holds, for those who only read. */
public final class Published {

  private Published() {}

  /** The newest release. */
  public static Release release(Warehouse warehouse) throws IOException {
    return warehouse
        .releases()
        .latest()
        .orElseThrow(
            () ->
                Failure.usage(
                    "%s holds no release yet: newstide run CONFIG makes the first"
                        .formatted(warehouse.location())));
  }

  /** The release of that number; without one the newest. */
  public static Release release(Warehouse warehouse, OptionalInt number) throws IOException {
    if (number.isEmpty()) {
      return release(warehouse);
    }
    SortedSet<Integer> numbers = warehouse.releases().numbers();
    if (!numbers.contains(number.getAsInt())) {
      throw Failure.usage(
          "%s holds no release %d; it holds %s"
              .formatted(
                  warehouse.location(),
                  number.getAsInt(),
                  numbers.isEmpty()
                      ? "none"
                      : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    return warehouse.releases().release(number.getAsInt());
  }

  /** The declared table of that name. */
  public static Table table(String name) {
    return Tables.named(name)
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no table %s; there are %s"
                        .formatted(
                            name,
                            Tables.all().stream()
                                .map(Table::name)
                                .collect(Collectors.joining(", ")))));
  }

  /** The rows of a table in a release. */
  public static Dataset<Row> rows(
      SparkSession spark, Warehouse warehouse, Release release, Table table) {
    Release.Content content = release.tables().get(table.name());
    if (content == null) {
      throw Failure.usage(
          "release %d has no table %s: newstide run CONFIG makes it"
              .formatted(release.number(), table.name()));
    }
    if (!content.schema().equals(table.schema())) {
      throw Failure.usage(
          "release %d holds %s with other columns (%s) than this program's (%s): newstide run CONFIG makes it anew"
              .formatted(release.number(), table.name(), content.schema(), table.schema()));
    }
    return Records.select(
        new Snapshot(spark, warehouse, release.tables()).read(table), table.row());
  }
}
