package org.newstide.jobs.spark;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newstide.Column;
import org.newstide.jobs.spark.Table.ColumnInfo;

/** What holds for every table. */
final class TablesTest {

  @TempDir private Path folder;

  static List<Table> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsDeclaredWithItsMeaning(Table table) {
    assertThat(table.row().getRecordComponents())
        .allSatisfy(
            component -> assertThat(component.getAnnotation(Column.class).value()).isNotBlank());
    assertThat(table.meaning()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesAreSnakeCaseAndTypesAreThoseOfTheContract(Table table) {
    assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
    assertThat(table.columns())
        .allSatisfy(
            column -> {
              assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
              assertThat(column.type())
                  .isIn("DATE", "TIMESTAMP", "BIGINT", "INT", "DOUBLE", "STRING", "BOOLEAN");
            });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keyColumnsExistAndAreNeverNull(Table table) {
    assertThat(table.columns().stream().filter(column -> !column.nullable()))
        .extracting(ColumnInfo::name)
        .containsAll(table.key());
    assertThat(table.key()).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatIsWrittenHasTheDeclaredColumnsAndComesBack(Table table) throws IOException {
    Warehouse warehouse = Warehouse.at(folder.toString(), Session.hadoop());
    StructType schema = Records.schema(table.row());
    Dataset<Row> rows =
        LocalSpark.session()
            .createDataFrame(List.of(sample(schema)), schema)
            .withColumn(Parts.COLUMN, lit("2022"));
    var written = TableFiles.write(LocalSpark.session(), warehouse, table, rows, "r1").values();
    String path = warehouse.resolve(written.iterator().next().path());
    StructType found = LocalSpark.session().read().parquet(path).schema();
    assertThat(found.fieldNames()).containsExactly(schema.fieldNames());
    assertThat(Arrays.stream(found.fields()).map(field -> field.dataType()))
        .isEqualTo(Arrays.stream(schema.fields()).map(field -> field.dataType()).toList());
    Dataset<Row> back = TableFiles.read(LocalSpark.session(), warehouse, table, written);
    assertThat(Records.select(back, table.row()).collectAsList()).containsExactly(sample(schema));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableMayBeEmpty(Table table) throws IOException {
    Warehouse warehouse = Warehouse.at(folder.toString(), Session.hadoop());
    Dataset<Row> none =
        Records.dataset(LocalSpark.session(), table.row(), List.of())
            .withColumn(Parts.COLUMN, lit("2022"));
    var written = TableFiles.write(LocalSpark.session(), warehouse, table, none, "r1").values();
    Dataset<Row> back = TableFiles.read(LocalSpark.session(), warehouse, table, written);
    assertThat(Records.select(back, table.row()).schema().fieldNames())
        .containsExactly(Records.schema(table.row()).fieldNames());
    assertThat(back.collectAsList()).isEmpty();
  }

  private static Row sample(StructType schema) {
    return RowFactory.create(
        Arrays.stream(schema.fields())
            .map(
                field ->
                    (Object)
                        switch (field.dataType().sql()) {
                          case "DATE" -> LocalDate.of(2022, 9, 15);
                          case "TIMESTAMP" -> Instant.parse("2022-09-15T23:30:00.000001Z");
                          case "BIGINT" -> 3L << 40;
                          case "INT" -> 3;
                          case "DOUBLE" -> .1;
                          case "BOOLEAN" -> true;
                          default -> "İstanbul – 北京";
                        })
            .toArray());
  }
}
