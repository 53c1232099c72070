package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-x",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "-"
      })
  void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    String line = Csv.safeLine(RowFactory.create(text));
    assertThat(line.startsWith("\"") ? line.substring(1) : line).startsWith("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", " =1", "'=1", "1-2", "–1", "北京"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(Csv.safeLine(RowFactory.create(text))).isEqualTo(text);
  }

  @Test
  void numbersBelowZeroStayNumbers() {
    assertThat(Csv.safeLine(RowFactory.create(-1, -2L, -.25, -1e-7)))
        .isEqualTo("-1,-2,-0.25,-1.0E-7");
  }

  @Test
  void programsGetTextsAsTheyAre() {
    assertThat(Csv.line(RowFactory.create("=1", "-x"))).isEqualTo("=1,-x");
  }

  @Test
  void cellsAreToldApartWhateverIsInThem() {
    assertThat(Csv.safeLine(RowFactory.create("a,b", "say \"no\"", "two\nlines", null, "")))
        .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,\"\"");
    assertThat(Csv.safeLine(RowFactory.create("=a,\"b\""))).isEqualTo("\"'=a,\"\"b\"\"\"");
  }

  @Test
  void datesAndTimesAreIso8601() {
    assertThat(
            Csv.safeLine(
                RowFactory.create(
                    LocalDate.of(2022, 2, 4), Instant.parse("2022-02-04T10:00:00Z"), true)))
        .isEqualTo("2022-02-04,2022-02-04T10:00:00Z,true");
  }
}
