package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlFormatTest extends SourceFormatContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Map<RecordField, String> fields =
      Arrays.stream(RecordField.values())
          .collect(Collectors.toMap(field -> field, RecordField::key));

  @Override
  SourceFormat format() {
    return new JsonlFormat(fields);
  }

  @Override
  String ending() {
    return ".jsonl";
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    return records.stream()
        .map(
            record -> {
              ObjectNode line = JSON.createObjectNode();
              new TreeMap<>(record).forEach((field, value) -> line.put(field.key(), value));
              return line + "\n";
            })
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPositionIsTheNumberOfTheLine() {
    List<SourceRecord> records = lines("\n{\"title\":\"a\"}\r\n   \n{\"title\":\"b\"}");

    assertThat(records).extracting(SourceRecord::inputPosition).containsExactly(2L, 4L);
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(value(RecordField.TITLE, "\uFEFF{\"title\":\"a\"}")).isEqualTo("a");
  }

  @Test
  void takesNumbersAsTheyAreWritten() {
    assertThat(value(RecordField.ID, "{\"id\": 12345678901234567890123}"))
        .isEqualTo("12345678901234567890123");
    assertThat(value(RecordField.ID, "{\"id\": 1.10}")).isEqualTo("1.10");
    assertThat(value(RecordField.PUBLISHED, "{\"published\": 1.610742e9}")).isEqualTo("1610742000");
    assertThat(value(RecordField.ID, "{\"id\": 1e999999999}")).isEqualTo("1E+999999999");
  }

  @Test
  void joinsParagraphs() {
    assertThat(value(RecordField.BODY, "{\"body\": [\"One.\", \"Two.\"]}"))
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void reachesIntoObjectsUnlessTheNameItselfIsThere() {
    fields = Map.of(RecordField.TITLE, "a.b.c");

    assertThat(value(RecordField.TITLE, "{\"a\":{\"b\":{\"c\":\"deep\"}}}")).isEqualTo("deep");
    assertThat(value(RecordField.TITLE, "{\"a\":{\"b.c\":\"half\"}}")).isEqualTo("half");
    assertThat(value(RecordField.TITLE, "{\"a\":{\"b\":{\"c\":\"deep\"}},\"a.b.c\":\"whole\"}"))
        .isEqualTo("whole");
  }

  @Test
  void whatIsNullOrBlankOrMissingIsAbsent() {
    RawArticle raw = (RawArticle) lines("{\"title\":null,\"body\":\" \\n\"}").get(0);

    assertThat(raw.values()).isEmpty();
  }

  @Test
  void theLastOfTwoEqualKeysCounts() {
    assertThat(value(RecordField.TITLE, "{\"title\":\"old\",\"title\":\"new\"}")).isEqualTo("new");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"title":"a"            | not-json      | is not JSON
          {"title":"a"} {"b":1}   | not-json      | is not JSON
          {"title":NaN}           | not-json      | is not JSON
          ["a"]                   | not-an-object | an array
          null                    | not-an-object | null
          {"title":1}             | wrong-type    | title (title) is a number, a string is allowed
          {"title":true}          | wrong-type    | a boolean
          {"body":["a",1]}        | wrong-type    | a string or an array of strings is allowed
          {"id":[1]}              | wrong-type    | a string or a number is allowed
          {"source":{"name":"x"}} | wrong-type    | name a field inside it as source.NAME
          """)
  void rejectsWhatIsNoRecord(String line, String reason, String detail) {
    List<SourceRecord> records = lines(line + "\n{\"title\":\"next\"}");

    assertThat(records).hasSize(2);
    Reject reject = (Reject) records.get(0);
    assertThat(reject.reason()).hasToString(reason);
    assertThat(reject.detail()).contains(detail);
    assertThat(reject.excerpt()).isEqualTo(line);
    assertThat(records.get(1)).isInstanceOf(RawArticle.class);
  }

  @Test
  void rejectsBytesThatAreNotUtf8AndSaysWhere() {
    byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Reject reject = (Reject) read(latin, "").get(0);

    assertThat(reject.reason()).isEqualTo(Reject.Reason.NOT_UTF8);
    assertThat(reject.detail()).contains("byte 14 ");
  }

  @Test
  void keepsAReplacementCharacterThatTheSourceWrote() {
    assertThat(value(RecordField.TITLE, "{\"title\":\"caf\uFFFD\"}")).isEqualTo("caf\uFFFD");
  }

  @Test
  void skipsALineThatIsTooLong() {
    String endless = "{\"title\":\"" + "x".repeat(JsonlFormat.LONGEST_LINE) + "\"}";
    List<SourceRecord> records = lines(endless + "\n{\"title\":\"next\"}");

    Reject reject = (Reject) records.get(0);
    assertThat(reject.reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(reject.excerpt()).startsWith("{\"title\":\"xxx").hasSize(200);
    assertThat(((RawArticle) records.get(1)).value(RecordField.TITLE)).contains("next");
  }

  @Test
  void aLineOfAGigabyteIsNotHeld() {
    InputStream file =
        new SequenceInputStream(
            new ManyBytes('[', 1L << 30),
            new ByteArrayInputStream("\n{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8)));
    Iterator<SourceRecord> records = format().read(file, "file:/a.jsonl");

    assertThat(((Reject) records.next()).reason()).isEqualTo(Reject.Reason.RECORD_TOO_LARGE);
    assertThat(((RawArticle) records.next()).inputPosition()).isEqualTo(2);
  }

  @Test
  void readsNothingThatIsNestedTenThousandTimes() {
    for (String open : List.of("[", "{\"a\":")) {
      SourceRecord deep = lines("{\"title\":\"a\",\"body\":" + open.repeat(10_000)).get(0);
      assertThat(((Reject) deep).reason()).isEqualTo(Reject.Reason.NOT_JSON);
    }
  }

  @Test
  void halfACharacterAndNulDoNoHarm() {
    String title = value(RecordField.TITLE, "{\"title\": \"They \\ud800met\\u0000 again\"}");
    String clean = CleanText.title(title);

    assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(clean);
    assertThat(clean).startsWith("They ").endsWith(" again").doesNotContain("\0");
  }

  @Test
  void needsAField() {
    assertThatThrownBy(() -> new JsonlFormat(Map.of())).hasMessageContaining("no field is mapped");
  }

  private String value(RecordField field, String line) {
    return ((RawArticle) lines(line).get(0)).value(field).orElseThrow();
  }

  private List<SourceRecord> lines(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "");
  }
}
