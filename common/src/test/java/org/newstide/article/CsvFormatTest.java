package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest extends SourceFormatContractTest {

  private static final Map<RecordField, String> FIELDS =
      Arrays.stream(RecordField.values())
          .collect(Collectors.toMap(field -> field, RecordField::key));

  private char delimiter = ',';
  private boolean hasQuotes = true;

  @Override
  SourceFormat format() {
    return new CsvFormat(FIELDS, delimiter, hasQuotes);
  }

  @Override
  String ending() {
    return ".csv";
  }

  @Override
  byte[] file(List<Map<RecordField, String>> records) {
    String names =
        Arrays.stream(RecordField.values()).map(RecordField::key).collect(Collectors.joining(","));
    String rows =
        records.stream()
            .map(
                record ->
                    Arrays.stream(RecordField.values())
                            .map(field -> quoted(record.getOrDefault(field, "")))
                            .collect(Collectors.joining(","))
                        + "\r\n")
            .collect(Collectors.joining());
    return records.isEmpty()
        ? new byte[0]
        : (names + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsQuotesLineBreaksAndDelimitersInCells() {
    assertThat(titles("title,body\n\"He said \"\"yes\"\"\",\"One,\r\ntwo\"\n5\" nail,b\n"))
        .containsExactly("He said \"yes\"", "5\" nail");
    RawArticle first = (RawArticle) lines("title,body\n\"a\",\"One,\n\ntwo\"\n").get(0);
    assertThat(first.value(RecordField.BODY)).contains("One,\n\ntwo");
  }

  @Test
  void aPositionIsTheNumberOfTheFirstLine() {
    assertThat(lines("title,body\n\na,\"1\n2\n3\"\n\nb,c\n"))
        .extracting(SourceRecord::inputPosition)
        .containsExactly(3L, 7L);
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t', '|', ' ', '^'})
  void anyDelimiterPartsCells(char other) {
    delimiter = other;

    assertThat(titles("id%stitle\n1%s\"a%sb\"\n".replace("%s", String.valueOf(other))))
        .containsExactly("a" + other + "b");
  }

  @Test
  void tabSeparatedFilesHaveNoQuotes() {
    delimiter = '\t';
    hasQuotes = false;

    assertThat(titles("title\tbody\n\"Out\", he said\tx\n\"a\ty\n"))
        .containsExactly("\"Out\", he said", "\"a");
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(titles("\uFEFFtitle,body\na,b\n")).containsExactly("a");
  }

  @Test
  void aColumnThatIsNotThereIsAbsent() {
    assertThat(((RawArticle) lines(" title ,other\na,b\n").get(0)).values())
        .isEqualTo(Map.of(RecordField.TITLE, "a"));
  }

  @Test
  void aHeaderWithoutTextOrWithANameTwiceIsOneReject() {
    assertReject(
        lines("headline,text\na,b\nc,d\n"),
        1,
        Reject.Reason.WRONG_HEADER,
        "the columns are [headline, text]; one for the title (title) or the body (body) is needed");
    assertReject(
        lines("title,title\na,b\n"),
        1,
        Reject.Reason.WRONG_HEADER,
        "two columns are named title; name each otherwise");
  }

  @Test
  void aRecordWithOtherCellsThanNamesIsAReject() {
    List<SourceRecord> records = lines("title,body\na\nb,c\nd,e,f\n");

    assertReject(records.subList(0, 1), 2, Reject.Reason.WRONG_CELLS, "has 1 cells");
    assertThat(records.get(1)).isInstanceOf(RawArticle.class);
    assertReject(records.subList(2, 3), 4, Reject.Reason.WRONG_CELLS, "has 3 cells");
  }

  @Test
  void aQuoteThatIsNotClosedCostsOneLine() {
    List<SourceRecord> records = lines("title,body\n\"a,b\nc,d\ne,f\n");

    assertReject(records.subList(0, 1), 2, Reject.Reason.WRONG_CELLS, "may not be closed");
    assertThat(records.subList(1, 3))
        .extracting(record -> ((RawArticle) record).value(RecordField.TITLE).orElse(""))
        .containsExactly("c", "e");
    assertThat(records).extracting(SourceRecord::inputPosition).containsExactly(2L, 3L, 4L);
  }

  @Test
  void aQuoteThatALaterRecordClosesCostsOneLine() {
    List<SourceRecord> records = lines("title,body\n\"a,b\nc,d\n\"e\",f\n");

    assertThat(records).hasSize(3);
    assertThat(records.get(0)).isInstanceOf(Reject.class);
    assertThat(records.subList(1, 3))
        .extracting(record -> ((RawArticle) record).value(RecordField.TITLE).orElse(""))
        .containsExactly("c", "e");
  }

  @Test
  void bytesThatAreNotUtf8AreAReject() {
    byte[] latin = "title,body\nM\u00fcnchen,b\nc,d\n".getBytes(StandardCharsets.ISO_8859_1);
    List<SourceRecord> records = read(latin, "");

    assertReject(records.subList(0, 1), 2, Reject.Reason.NOT_UTF8, "byte 2 of the record");
    assertThat(records).hasSize(2);
    byte[] surrogate = {'t', 'i', 't', 'l', 'e', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
    assertReject(read(surrogate, ""), 2, Reject.Reason.NOT_UTF8, "byte 1 of the record");
  }

  @Test
  void aNulIsACharacter() {
    assertThat(titles("title,body\na\0b,c\n")).containsExactly("a\0b");
  }

  @Test
  void aLineOfAGigabyteIsNotHeld() {
    InputStream file =
        new SequenceInputStream(
            new ByteArrayInputStream("title,body\n\"".getBytes(StandardCharsets.UTF_8)),
            new SequenceInputStream(
                new ManyBytes('x', 1L << 30),
                new ByteArrayInputStream("\"\na,b\n".getBytes(StandardCharsets.UTF_8))));
    Iterator<SourceRecord> records = format().read(file, "file:/a.csv");

    assertReject(List.of(records.next()), 2, Reject.Reason.RECORD_TOO_LARGE, "longer than 16 MiB");
    assertThat(((RawArticle) records.next()).value(RecordField.TITLE)).contains("a");
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void aDelimiterIsOneCharacterOfAscii() {
    for (char wrong : new char[] {'"', '\n', '\u00e9', '\0'}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new CsvFormat(FIELDS, wrong, true));
    }
  }

  private List<SourceRecord> lines(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "");
  }

  private List<String> titles(String text) {
    return lines(text).stream()
        .map(record -> ((RawArticle) record).value(RecordField.TITLE).orElse(""))
        .toList();
  }

  private static void assertReject(
      List<SourceRecord> records, long position, Reject.Reason reason, String detail) {
    assertThat(records).hasSize(1);
    Reject reject = (Reject) records.get(0);
    assertThat(reject.inputPosition()).isEqualTo(position);
    assertThat(reject.reason()).isEqualTo(reason);
    assertThat(reject.detail()).contains(detail);
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
