package org.newstide.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record said, before any rule.
 *
 * @param inputFile full URI of the file
 * @param inputPosition number of the record in the file, from 1
 * @param values what the record gave, as written; a blank value is an absent one
 * @param dates dates as written that stand where no field is: in the markup, in the text, in the
 *     file's name
 * @param text all that the record said, where title, body and dates are what rules made of that;
 *     empty where the values are what it said
 * @param removed lines of that text that are no part of the article
 */
public record RawArticle(
    String inputFile,
    long inputPosition,
    Map<RecordField, String> values,
    Map<DateOrigin, String> dates,
    String text,
    List<RemovedLine> removed)
    implements SourceRecord {

  public RawArticle {
    if (inputPosition < 1) {
      throw new IllegalArgumentException("input position is " + inputPosition + ", not 1 or more");
    }
    if (dates.containsKey(DateOrigin.RECORD) || dates.containsKey(DateOrigin.URL)) {
      throw new IllegalArgumentException("record and url are fields, not dates of " + dates);
    }
    Map<RecordField, String> given = new EnumMap<>(RecordField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            given.put(field, value);
          }
        });
    values = Map.copyOf(given);
    dates = Map.copyOf(dates);
    removed = List.copyOf(removed);
  }

  /** A record of fields alone. */
  public RawArticle(String inputFile, long inputPosition, Map<RecordField, String> values) {
    this(inputFile, inputPosition, values, Map.of(), "", List.of());
  }

  /** What the record says in a field, if anything. */
  public Optional<String> value(RecordField field) {
    return Optional.ofNullable(values.get(field));
  }
}
