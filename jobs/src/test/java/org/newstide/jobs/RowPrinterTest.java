package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.RowPrinter.Form;

final class RowPrinterTest {

  private static final Row TYPES =
      RowFactory.create(
          "a",
          1,
          2L << 40,
          .25,
          true,
          LocalDate.of(2022, 2, 4),
          Instant.parse("2022-02-04T10:00:00Z"),
          null);

  @Test
  void csvHasAHeaderAndQuotesWhatNeedsIt() {
    assertThat(
            print(
                Form.CSV,
                "id,title",
                RowFactory.create("1", "Putin, Xi meet"),
                RowFactory.create("2", "\"No limits\""),
                RowFactory.create("3", "one\ntwo"),
                RowFactory.create("4", "plain text")))
        .isEqualTo(
            """
            id,title
            1,"Putin, Xi meet"
            2,"\""No limits\"""
            3,"one
            two"
            4,plain text
            """);
  }

  @Test
  void csvTellsNullFromAnEmptyText() {
    assertThat(print(Form.CSV, "a,b", RowFactory.create(null, ""))).isEqualTo("a,b\n,\"\"\n");
  }

  @Test
  void csvOfNoRowsIsItsHeader() {
    assertThat(print(Form.CSV, "a,b")).isEqualTo("a,b\n");
  }

  @Test
  void csvWritesDatesAndTimesAsIso8601() {
    assertThat(print(Form.CSV, "s,i,l,d,b,on,at,n", TYPES).lines().skip(1))
        .containsExactly("a,1,2199023255552,0.25,true,2022-02-04,2022-02-04T10:00:00Z,");
  }

  @Test
  void jsonKeepsNumbersTruthAndNull() {
    assertThat(print(Form.JSON, "s,i,l,d,b,on,at,n", TYPES))
        .isEqualTo(
            "{\"s\":\"a\",\"i\":1,\"l\":2199023255552,\"d\":0.25,\"b\":true,"
                + "\"on\":\"2022-02-04\",\"at\":\"2022-02-04T10:00:00Z\",\"n\":null}\n");
  }

  @Test
  void jsonIsOneObjectALineWhateverTheText() throws Exception {
    String text = "two\nlines \"quoted\" \u2028 北京 \u001b[31m";
    String json = print(Form.JSON, "t", RowFactory.create(text));
    assertThat(json.strip().lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(json).get("t").asText()).isEqualTo(text);
  }

  @Test
  void jsonOfNoRowsIsNothing() {
    assertThat(print(Form.JSON, "a")).isEmpty();
  }

  @Test
  void columnsAreAlignedAsATerminalShowsThem() {
    List<String> lines =
        print(
                Form.TABLE,
                "city,n",
                RowFactory.create("Rome", 1),
                RowFactory.create("北京", 2),
                RowFactory.create("Zu\u0308rich", 3),
                RowFactory.create(null, 4))
            .lines()
            .toList();
    assertThat(lines)
        .containsExactly("city    n", "Rome    1", "北京    2", "Zu\u0308rich  3", "        4");
    assertThat(lines).extracting(DisplayWidth::of).containsOnly(9);
  }

  @Test
  void aLongCellIsCutAndStaysOnItsLine() {
    List<String> lines =
        print(Form.TABLE, "text,n", RowFactory.create("word\nword\t".repeat(20), 1))
            .lines()
            .toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).matches("(word ){11}word…  1").hasSize(63);
  }

  @Test
  void aCellCannotSteerTheTerminal() {
    assertThat(print(Form.TABLE, "t", RowFactory.create("a\u001b]0;title\u0007b\u009b2J")))
        .doesNotContain("\u001b", "\u0007", "\u009b");
  }

  private static String print(Form form, String names, Row... rows) {
    Captured captured = new Captured();
    RowPrinter.print(
        names.split(","), Arrays.asList(rows).iterator(), form, captured.output().rows());
    return captured.stdout();
  }
}
