package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Delimited text, damaged and whole; -Dnewstide.seed=N tries others. */
class CsvFuzzTest {

  private static final long SEED = Long.getLong("newstide.seed", 7L);
  private static final int FILES = 500;
  private static final Map<RecordField, String> FIELDS =
      Map.of(RecordField.TITLE, "title", RecordField.BODY, "body");

  @Test
  void aDamagedFileGivesRecordsAndRejectsInOrder() {
    Random random = new Random(SEED);
    for (int file = 0; file < FILES; file++) {
      byte[] bytes = written(rows(random), random).getBytes(StandardCharsets.UTF_8);
      for (int times = random.nextInt(9); times >= 0; times--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextBoolean() ? '"' : random.nextInt());
      }
      List<SourceRecord> records = records(bytes);
      assertThat(records).as("seed %d, file %d", SEED, file).isNotEmpty();
      assertThat(records)
          .as("seed %d, file %d", SEED, file)
          .extracting(SourceRecord::inputPosition)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatWasWrittenIsRead() {
    Random random = new Random(SEED);
    for (int file = 0; file < FILES; file++) {
      List<List<String>> rows = rows(random);
      List<List<String>> read =
          records(written(rows, random).getBytes(StandardCharsets.UTF_8)).stream()
              .map(RawArticle.class::cast)
              .map(
                  raw ->
                      List.of(
                          raw.value(RecordField.TITLE).orElse(""),
                          raw.value(RecordField.BODY).orElse("")))
              .toList();
      assertThat(read).as("seed %d, file %d", SEED, file).isEqualTo(rows);
    }
  }

  private static List<List<String>> rows(Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = random.nextInt(6); row >= 0; row--) {
      rows.add(List.of("t" + cell(random), "b" + cell(random)));
    }
    return rows;
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      cell.append("ab,;\"\n é".charAt(random.nextInt(8)));
    }
    return cell.toString();
  }

  /** Quotes around cells that need them, and around others now and then. */
  private static String written(List<List<String>> rows, Random random) {
    StringBuilder text = new StringBuilder("body,title\n");
    for (List<String> row : rows) {
      text.append(written(row.get(1), random)).append(',').append(written(row.get(0), random));
      text.append(random.nextBoolean() ? "\r\n" : "\n");
    }
    return text.toString();
  }

  private static String written(String cell, Random random) {
    boolean needsQuotes = cell.matches("(?s).*[,\"\n].*");
    return needsQuotes || random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static List<SourceRecord> records(byte[] bytes) {
    Iterator<SourceRecord> records =
        new CsvFormat(FIELDS, ',', true).read(new ByteArrayInputStream(bytes), "file:/a.csv");
    List<SourceRecord> all = new ArrayList<>();
    records.forEachRemaining(all::add);
    return all;
  }
}
