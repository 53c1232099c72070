package org.newstide.jobs.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Datasets whose rows are records: made of them, mapped by functions on them, collected as them.
 */
public final class Records {

  private Records() {}

  /**
   * Gathers over the records of a partition. Has one user at a time.
   *
   * @param <A> what it takes
   * @param <B> what it gives
   */
  public interface Fold<A, B> {
    /** Takes a record; gives out what is too much to keep, mostly nothing. */
    Stream<B> add(A record);

    /** Gives out what is left, after the partition's last record. */
    Stream<B> end();
  }

  /** Makes a fold; runs on executors. */
  @FunctionalInterface
  public interface FoldMaker<A, B> extends Supplier<Fold<A, B>>, Serializable {}

  /** A function that runs on executors. */
  @FunctionalInterface
  public interface Step<A, B> extends Function<A, B>, Serializable {}

  /** The columns of a record's rows. */
  public static StructType schema(Class<? extends Record> type) {
    return RecordCodec.of(type).schema();
  }

  /** A dataset of these records. */
  public static <R extends Record> Dataset<Row> dataset(
      SparkSession spark, Class<R> type, List<R> records) {
    RecordCodec<R> codec = RecordCodec.of(type);
    return spark.createDataFrame(records.stream().map(codec::toRow).toList(), codec.schema());
  }

  /** A dataset of these records, wherever they are. */
  public static <R extends Record> Dataset<Row> dataset(
      SparkSession spark, Class<R> type, JavaRDD<R> records) {
    RecordCodec<R> codec = RecordCodec.of(type);
    return spark.createDataFrame(records.map(codec::toRow), codec.schema());
  }

  /** Column names as Spark's joins take them. */
  public static scala.collection.immutable.Seq<String> names(String... columns) {
    return CollectionConverters.asScala(List.of(columns)).toSeq();
  }

  /**
   * Just the columns of a record in its order, and these after them. Fails where one is missing.
   */
  public static Dataset<Row> select(
      Dataset<Row> rows, Class<? extends Record> type, String... more) {
    return rows.select(
        Stream.of(schema(type).fieldNames(), more)
            .flatMap(Arrays::stream)
            .map(functions::col)
            .toArray(Column[]::new));
  }

  /**
   * The records that a function makes of each record. Other columns of the input are dropped, but
   * {@link Parts#COLUMN} is carried along where the input has it.
   */
  public static <A extends Record, B extends Record> Dataset<Row> flatMap(
      Dataset<Row> rows, Class<A> from, Class<B> to, Step<A, Stream<B>> step) {
    RecordCodec<A> in = RecordCodec.of(from);
    RecordCodec<B> out = RecordCodec.of(to);
    if (!Arrays.asList(rows.columns()).contains(Parts.COLUMN)) {
      return select(rows, from)
          .flatMap(
              (FlatMapFunction<Row, Row>)
                  row -> step.apply(in.fromRow(row)).map(out::toRow).iterator(),
              Encoders.row(out.schema()));
    }
    int part = in.schema().size();
    return select(rows, from, Parts.COLUMN)
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row ->
                    step.apply(in.fromRow(row))
                        .map(b -> append(out.toRow(b), row.get(part)))
                        .iterator(),
            Encoders.row(out.schema().add(Parts.COLUMN, DataTypes.StringType, false)));
  }

  /** The record that a function makes of each record. */
  public static <A extends Record, B extends Record> Dataset<Row> map(
      Dataset<Row> rows, Class<A> from, Class<B> to, Step<A, B> step) {
    return flatMap(rows, from, to, a -> Stream.of(step.apply(a)));
  }

  /**
   * The records that a function makes of each group of records. The rows of a group come in order;
   * one group is held in memory at a time.
   *
   * @param group columns whose values the rows of a group share
   * @param order columns that order the rows of a group
   */
  public static <A extends Record, B extends Record> Dataset<Row> flatMapGroups(
      Dataset<Row> rows,
      Class<A> from,
      Class<B> to,
      List<String> group,
      List<String> order,
      Step<List<A>, Stream<B>> step) {
    RecordCodec<A> in = RecordCodec.of(from);
    RecordCodec<B> out = RecordCodec.of(to);
    int[] key = group.stream().mapToInt(in.schema()::fieldIndex).toArray();
    Column[] sorted =
        Stream.of(group, order).flatMap(List::stream).map(functions::col).toArray(Column[]::new);
    return select(rows, from)
        .repartition(group.stream().map(functions::col).toArray(Column[]::new))
        .sortWithinPartitions(sorted)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                all ->
                    new Groups(all, key)
                        .stream()
                            .map(one -> one.stream().map(in::fromRow).toList())
                            .flatMap(step)
                            .map(out::toRow)
                            .iterator(),
            Encoders.row(out.schema()));
  }

  /** The records that folds gather, one fold for each partition. */
  public static <A extends Record, B extends Record> Dataset<Row> fold(
      Dataset<Row> rows, Class<A> from, Class<B> to, FoldMaker<A, B> maker) {
    RecordCodec<A> in = RecordCodec.of(from);
    RecordCodec<B> out = RecordCodec.of(to);
    return select(rows, from)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                partition -> {
                  Fold<A, B> fold = maker.get();
                  Iterable<Row> each = () -> partition;
                  return Stream.concat(
                          StreamSupport.stream(each.spliterator(), false)
                              .flatMap(row -> fold.add(in.fromRow(row))),
                          Stream.of(fold).flatMap(Fold::end))
                      .map(out::toRow)
                      .iterator();
                },
            Encoders.row(out.schema()));
  }

  /** The different values of a column of texts, on the driver. */
  public static Set<String> values(Dataset<Row> rows, String column) {
    return rows.select(column).distinct().collectAsList().stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toSet());
  }

  /** All rows as records, on the driver: for small tables. */
  public static <R extends Record> List<R> collect(Dataset<Row> rows, Class<R> type) {
    RecordCodec<R> codec = RecordCodec.of(type);
    return select(rows, type).collectAsList().stream().map(codec::fromRow).toList();
  }

  private static Row append(Row row, Object cell) {
    Object[] cells = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      cells[i] = row.get(i);
    }
    cells[row.size()] = cell;
    return RowFactory.create(cells);
  }
}
