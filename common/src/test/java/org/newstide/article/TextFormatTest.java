package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFormatTest extends SourceFormatContractTest {

  @Override
  SourceFormat format() {
    return new TextFormat();
  }

  @Override
  String ending() {
    return ".txt";
  }

  @Override
  List<Map<RecordField, String>> records() {
    return List.of(
        Map.of(
            RecordField.TITLE, "Grüße aus Peking",
            RecordField.BODY, "Zwei 🐼 sind gestern angekommen.\n\nSie schlafen."));
  }

  @Override
  List<Map<RecordField, String>> keptBeforeABreak() {
    return List.of();
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    return records.stream()
        .map(record -> record.get(RecordField.TITLE) + "\n\n" + record.get(RecordField.BODY) + "\n")
        .findFirst()
        .orElse("")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoText() {
    RawArticle raw = (RawArticle) read("\uFEFFTwo words\r\n\r\nThe body.\r\n").get(0);

    assertThat(raw.inputPosition()).isEqualTo(1);
    assertThat(raw.value(RecordField.TITLE)).contains("Two words");
    assertThat(raw.value(RecordField.BODY)).contains("The body.");
  }

  @Test
  void datesOfTextAndFileAreKeptApart() {
    RawArticle raw = (RawArticle) read("Two words\nJanuary 3, 2019\n\nThe body.").get(0);

    assertThat(raw.dates()).isEqualTo(Map.of(DateOrigin.TEXT, "January 3, 2019"));
    assertThat(raw.value(RecordField.PUBLISHED)).isEmpty();
  }

  @Test
  void aFileOfBlanksIsAnEmptyFile() {
    assertThat(((Reject) read(" \r\n\n\t").get(0)).reason()).isEqualTo(Reject.Reason.EMPTY_FILE);
  }

  @Test
  void rejectsBytesThatAreNotUtf8AndSaysWhere() {
    Reject reject = (Reject) read("café".getBytes(StandardCharsets.ISO_8859_1), "").get(0);

    assertThat(reject.reason()).isEqualTo(Reject.Reason.NOT_UTF8);
    assertThat(reject.detail()).contains("byte 4 of the file");
  }

  @Test
  void rejectsAFileThatIsTooLong() {
    List<SourceRecord> records = read("word ".repeat(WholeFileReader.LONGEST_FILE / 5 + 1));

    assertThat(records).hasSize(1);
    Reject reject = (Reject) records.get(0);
    assertThat(reject.reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(reject.detail()).contains("16 MiB");
  }

  private List<SourceRecord> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "");
  }
}
