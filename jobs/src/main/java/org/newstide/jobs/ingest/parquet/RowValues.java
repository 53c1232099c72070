package org.newstide.jobs.ingest.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newstide.article.RawArticle;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;
import org.newstide.article.SourceRecord;

/** What one row says in the fields of an article; no more than a record may have is held. */
final class RowValues {

  /** The most UTF-16 units that the texts of a row may have, together. */
  static final int LONGEST = 16 << 20;

  /** The most texts, so that empty ones are bounded too. */
  private static final int MOST_TEXTS = 1 << 20;

  private final Map<RecordField, List<String>> texts = new EnumMap<>(RecordField.class);
  private String malformed = "";
  private long length;
  private int count;

  /** Forgets the row before. */
  void clear() {
    texts.clear();
    malformed = "";
    length = 0;
    count = 0;
  }

  /** Takes in one value, or one of the values of a list. */
  void add(RecordField field, String text) {
    length += text.length();
    count++;
    if (!isTooLarge()) {
      texts.computeIfAbsent(field, first -> new ArrayList<>()).add(text);
    }
  }

  /** Takes in the bytes of one. */
  void add(RecordField field, ByteBuffer utf8) {
    if (utf8.remaining() > 3L * LONGEST) {
      length += utf8.remaining() / 3;
      return;
    }
    try {
      add(field, StandardCharsets.UTF_8.newDecoder().decode(utf8.duplicate()).toString());
    } catch (CharacterCodingException e) {
      malformed = field.key();
      add(field, StandardCharsets.UTF_8.decode(utf8).toString());
    }
  }

  private boolean isTooLarge() {
    return length > LONGEST || count > MOST_TEXTS;
  }

  /** The record that these are. */
  SourceRecord toRecord(String inputFile, long position) {
    if (isTooLarge()) {
      String detail = "the row's texts are longer than %d Mi characters".formatted(LONGEST >> 20);
      return reject(inputFile, position, Reject.Reason.RECORD_TOO_LARGE, detail);
    }
    if (!malformed.isEmpty()) {
      String detail = "the row's %s is not UTF-8; convert the file".formatted(malformed);
      return reject(inputFile, position, Reject.Reason.NOT_UTF8, detail);
    }
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    texts.forEach(
        (field, parts) ->
            values.put(field, String.join(field == RecordField.BODY ? "\n\n" : "; ", parts)));
    return new RawArticle(inputFile, position, values);
  }

  private Reject reject(String inputFile, long position, Reject.Reason reason, String detail) {
    StringBuilder row = new StringBuilder();
    texts.values().forEach(parts -> parts.forEach(part -> row.append(head(part)).append('\n')));
    return Reject.of(inputFile, position, reason, detail, row.toString());
  }

  /** Enough of a text for an excerpt. */
  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 1000));
  }
}
