package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.Column;

final class RecordCodecTest {

  /** How a thing is. */
  public enum Kind {
    PLAIN,
    RATHER_ODD
  }

  /** A record inside another. */
  public record Inner(String name, Double weight) {
    public Inner {
      if (weight != null && weight < 0) {
        throw new IllegalArgumentException("weight is below 0");
      }
    }
  }

  /** Bytes are equal to themselves alone, so they are tested apart. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Packed(byte[] bytes) {}

  /** One component of each other type. */
  public record Everything(
      @Column("An id") String someId,
      Instant at,
      LocalDate on,
      Kind kind,
      int small,
      Integer smallOrNull,
      long large,
      double real,
      boolean yes,
      Inner inner,
      List<Inner> inners) {}

  private static final Everything FULL =
      new Everything(
          "a",
          Instant.parse("2022-09-15T10:00:00.123456Z"),
          LocalDate.of(2022, 9, 15),
          Kind.RATHER_ODD,
          1,
          2,
          3L << 40,
          .5,
          true,
          new Inner("n", 1.5),
          List.of(new Inner("o", null), new Inner("p", 2.5)));
  private static final Everything EMPTY =
      new Everything("b", null, null, null, 0, null, 0, 0, false, null, null);

  @Test
  void aRecordComesBackAsItWent() {
    assertThat(Records.collect(dataset(FULL, EMPTY), Everything.class))
        .containsExactlyInAnyOrder(FULL, EMPTY);
  }

  @Test
  void bytesComeBackAsTheyWent() {
    byte[] bytes = {0, -1, 127};
    Dataset<Row> rows =
        Records.dataset(LocalSpark.session(), Packed.class, List.of(new Packed(bytes)));
    assertThat(Records.collect(rows, Packed.class).get(0).bytes()).isEqualTo(bytes);
  }

  @Test
  void aFoldGathersOverEachPartition() {
    List<Inner> four = Stream.of(1.0, 2.0, 4.0, 8.0).map(weight -> new Inner("w", weight)).toList();
    Dataset<Row> rows = Records.dataset(LocalSpark.session(), Inner.class, four);
    Dataset<Row> one = Records.fold(rows.coalesce(1), Inner.class, Inner.class, Sum::new);
    assertThat(LocalSpark.lines(one)).containsExactly("early | 4.0", "sum | 11.0");
    Dataset<Row> three = Records.fold(rows.repartition(3), Inner.class, Inner.class, Sum::new);
    assertThat(three.where("name = 'sum'").count()).isEqualTo(3);
  }

  /** Sums weights, but gives out a 4 at once. */
  private static final class Sum implements Records.Fold<Inner, Inner> {
    private double sum;

    @Override
    public Stream<Inner> add(Inner record) {
      if (record.weight() == 4) {
        return Stream.of(new Inner("early", record.weight()));
      }
      sum += record.weight();
      return Stream.empty();
    }

    @Override
    public Stream<Inner> end() {
      return Stream.of(new Inner("sum", sum));
    }
  }

  @Test
  void columnsAreSnakeCaseAndEnumsKebabCase() {
    assertThat(dataset(FULL).columns())
        .containsExactly(
            "some_id",
            "at",
            "on",
            "kind",
            "small",
            "small_or_null",
            "large",
            "real",
            "yes",
            "inner",
            "inners");
    assertThat(LocalSpark.lines(dataset(FULL), "kind")).containsExactly("rather-odd");
  }

  @Test
  void aStepMapsRecordsToRecords() {
    Dataset<Row> inner =
        Records.flatMap(
            dataset(FULL, EMPTY),
            Everything.class,
            Inner.class,
            e -> e.inner() == null ? Stream.of() : Stream.of(e.inner(), e.inner()));
    assertThat(LocalSpark.lines(inner)).containsExactly("n | 1.5", "n | 1.5");
  }

  @Test
  void thePartGoesAlongWithWhatIsMadeOfARow() {
    Dataset<Row> inParts =
        Parts.of(dataset(FULL).withColumnRenamed("on", "published_on"), Parts.Size.MONTH)
            .withColumnRenamed("published_on", "on");
    Dataset<Row> inner = Records.map(inParts, Everything.class, Inner.class, Everything::inner);
    assertThat(LocalSpark.lines(inner, "name", Parts.COLUMN)).containsExactly("n | 2022-09");
  }

  @Test
  void aNullWhereNoneMayBeIsAnError() {
    Everything without = new Everything(null, null, null, null, 0, null, 0, 0, false, null, null);
    assertThatThrownBy(() -> dataset(without)).hasMessageContaining("some_id is null");
  }

  @Test
  void theRecordsOwnRulesHoldForWhatIsRead() {
    Dataset<Row> rows =
        LocalSpark.session().sql("select 'n' as name, cast(-1 as double) as weight");
    assertThatThrownBy(() -> Records.collect(rows, Inner.class))
        .hasMessageContaining("weight is below 0");
  }

  @Test
  void aMissingColumnIsAnErrorAndNotNull() {
    Dataset<Row> rows = LocalSpark.session().sql("select 'n' as name");
    assertThatThrownBy(() -> Records.collect(rows, Inner.class)).hasMessageContaining("weight");
  }

  private static Dataset<Row> dataset(Everything... records) {
    return Records.dataset(LocalSpark.session(), Everything.class, List.of(records));
  }
}
