package org.newstide.jobs.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.article.RawArticle;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;

/** Which columns are read for which fields, and what their values become. */
final class ColumnsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int32 p (DATE)                     | 18642               | 2021-01-15
          int64 p (TIMESTAMP(MILLIS,true))   | 1610742000123       | 2021-01-15T20:20:00.123Z
          int64 p (TIMESTAMP(MICROS,true))   | 1610742000123456    | 2021-01-15T20:20:00.123456Z
          int64 p (TIMESTAMP(NANOS,true))    | 1610742000123456789 | 2021-01-15T20:20:00.123456789Z
          int64 p (TIMESTAMP(MICROS,false))  | 1610742000000000    | 2021-01-15T20:20:00
          int64 p (TIMESTAMP(MILLIS,true))   | -1                  | 1969-12-31T23:59:59.999Z
          int64 p                            | 1610742000          | 1610742000
          int32 p                            | 1610742000          | 1610742000
          int32 p (INTEGER(32,false))        | -1                  | 4294967295
          """)
  void aDateIsWrittenAsDatesOfRecordsAre(String column, long value, String written)
      throws IOException {
    boolean isInt = column.startsWith("int32");
    RawArticle raw =
        one(
            "required binary title (STRING); optional " + column + ";",
            Map.of(RecordField.PUBLISHED, "p"),
            row -> {
              row.append("title", "t");
              if (isInt) {
                row.append("p", (int) value);
              } else {
                row.append("p", value);
              }
            });

    assertThat(raw.value(RecordField.PUBLISHED)).contains(written);
  }

  @Test
  void aTimeOf96BitsIsOfUtc() throws IOException {
    ByteBuffer time = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    time.putLong(3_600_000_000_000L).putInt(2_459_230).flip();
    RawArticle raw =
        one(
            "required binary title (STRING); required int96 p;",
            Map.of(RecordField.PUBLISHED, "p"),
            row ->
                row.append("title", "t").append("p", Binary.fromConstantByteArray(time.array())));

    assertThat(raw.value(RecordField.PUBLISHED)).contains("2021-01-15T01:00:00Z");
  }

  @Test
  void anIdMayBeANumberOrAUuid() throws IOException {
    Map<RecordField, String> names = Map.of(RecordField.ID, "id");
    String title = "required binary title (STRING); ";

    assertThat(
            one(
                    title + "required int64 id;",
                    names,
                    row -> row.append("title", "t").append("id", 9_007_199_254_740_993L))
                .value(RecordField.ID))
        .contains("9007199254740993");
    assertThat(
            one(
                    title + "required double id;",
                    names,
                    row -> row.append("title", "t").append("id", 12345678.0))
                .value(RecordField.ID))
        .contains("12345678");
    byte[] uuid = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    assertThat(
            one(
                    title + "required fixed_len_byte_array(16) id (UUID);",
                    names,
                    row ->
                        row.append("title", "t").append("id", Binary.fromConstantByteArray(uuid)))
                .value(RecordField.ID))
        .contains("00010203-0405-0607-0809-0a0b0c0d0e0f");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          optional binary title;
          optional binary title (ENUM);
          optional binary title (JSON);
          """)
  void textMayHaveAnyOfItsTypes(String column) throws IOException {
    RawArticle raw = one(column, Map.of(), row -> row.append("title", "t"));

    assertThat(raw.value(RecordField.TITLE)).contains("t");
  }

  @Test
  void paragraphsAndNamesAreJoined() throws IOException {
    RawArticle raw =
        one(
            """
            optional group body (LIST) { repeated group list { optional binary element (STRING); } }
            repeated binary authors (STRING);
            """,
            Map.of(RecordField.AUTHORS, "authors"),
            row -> {
              Group body = row.addGroup("body");
              body.addGroup("list").append("element", "One.");
              body.addGroup("list");
              body.addGroup("list").append("element", "Two.");
              row.append("authors", "Ann Lee").append("authors", "Bo Li");
            });

    assertThat(raw.value(RecordField.BODY)).contains("One.\n\nTwo.");
    assertThat(raw.value(RecordField.AUTHORS)).contains("Ann Lee; Bo Li");
  }

  @Test
  void readsListsAsOldWritersWroteThem() throws IOException {
    RawArticle raw =
        one(
            "optional group body (LIST) { repeated binary array (STRING); }",
            Map.of(),
            row -> row.addGroup("body").append("array", "One.").append("array", "Two."));

    assertThat(raw.value(RecordField.BODY)).contains("One.\n\nTwo.");
  }

  @Test
  void reachesIntoStructsUnlessTheNameItselfIsThere() throws IOException {
    Map<RecordField, String> names =
        Map.of(RecordField.TITLE, "a.b.c", RecordField.URL, "a.u", RecordField.BODY, "a.b.c");
    String deep =
        "optional group a { optional binary u (STRING); optional binary x (STRING);"
            + " optional group b { optional binary c (STRING); } } ";

    RawArticle inside =
        one(
            deep,
            names,
            row -> {
              Group a = row.addGroup("a");
              a.append("u", "https://a.org").append("x", "not asked for");
              a.addGroup("b").append("c", "deep");
            });
    RawArticle itself =
        one(
            deep + "optional binary a.b.c (STRING);",
            names,
            row -> row.append("a.b.c", "whole").addGroup("a").addGroup("b").append("c", "deep"));

    assertThat(inside.values())
        .containsOnly(
            Map.entry(RecordField.TITLE, "deep"),
            Map.entry(RecordField.BODY, "deep"),
            Map.entry(RecordField.URL, "https://a.org"));
    assertThat(itself.value(RecordField.TITLE)).contains("whole");
  }

  @Test
  void aColumnThatIsNotThereIsAbsent() throws IOException {
    RawArticle raw =
        one(
            "optional binary title (STRING);",
            Map.of(RecordField.PUBLISHED, "published"),
            row -> row.append("title", "t"));

    assertThat(raw.values()).containsOnlyKeys(RecordField.TITLE);
  }

  @Test
  void aFileWithNeitherTitleNorBodyIsOneReject() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            "message m { optional binary headline (STRING); optional binary url (STRING); }",
            row -> row.append("headline", "a"),
            row -> row.append("headline", "b"));

    Reject reject = (Reject) only(ParquetFiles.read(file));

    assertThat(reject.reason()).isEqualTo(Reject.Reason.NO_TEXT);
    assertThat(reject.detail())
        .isEqualTo(
            "the file has neither a column title (title) nor body (body); its columns are"
                + " headline, url; none of its 2 rows is read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          optional int32 title;               | title | the column title (title) is optional int32, a string is allowed
          optional int64 title (TIMESTAMP(MILLIS,true)); | title | a string is allowed
          repeated binary title (STRING);     | title | a string is allowed
          optional boolean id;                | id    | a string, a number or a UUID is allowed
          optional int32 id (DATE);           | id    | a string, a number or a UUID is allowed
          optional int64 published (TIME(MICROS,true)); | published | a string, a date, a timestamp or a number
          optional group body { optional binary text (STRING); } | body | name a column inside it as body.NAME
          optional group body (LIST) { repeated group list { optional int32 element; } } | body | a list of strings
          optional group url (LIST) { repeated group list { optional binary element (STRING); } } | url | a string is allowed
          repeated group body { repeated binary deeper (STRING); } | body | a list of strings
          optional group body (MAP) { repeated group key_value { required binary key; optional binary value; } } | body | a list of strings
          """)
  void aColumnOfAnotherTypeIsOneRejectThatSaysWhatIsAllowed(
      String column, String name, String detail) throws IOException {
    RecordField field = RecordField.valueOf(name.toUpperCase(Locale.ROOT));
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            "message m { optional binary heading (STRING); " + column + " }",
            row -> row.append("heading", "a"));
    Map<RecordField, String> names = new EnumMap<>(RecordField.class);
    names.put(RecordField.TITLE, "heading");
    names.put(field, name);

    Reject reject = (Reject) only(ParquetFiles.read(file, names));

    assertThat(reject.reason()).isEqualTo(Reject.Reason.WRONG_TYPE);
    assertThat(reject.detail()).contains(detail);
  }

  /** The one record of a file with one row. */
  private RawArticle one(String columns, Map<RecordField, String> more, Consumer<Group> row)
      throws IOException {
    Path file = folder.resolve("a.parquet");
    Files.deleteIfExists(file);
    ParquetFiles.write(file, "message m { " + columns + " }", row);
    Map<RecordField, String> names = new EnumMap<>(RecordField.class);
    names.put(RecordField.TITLE, "title");
    names.put(RecordField.BODY, "body");
    names.putAll(more);
    return (RawArticle) only(ParquetFiles.read(file, names));
  }

  private static <T> T only(List<T> all) {
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
