package org.newstide.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a record said, before any rule.
 *
 * @param inputFile full URI of the file
 * @param inputPosition number of the record in the file, from 1
 * @param values what the record gave, as written; a blank value is an absent one
 */
public record RawArticle(String inputFile, long inputPosition, Map<RecordField, String> values)
    implements SourceRecord {

  public RawArticle {
    if (inputPosition < 1) {
      throw new IllegalArgumentException("input position is " + inputPosition + ", not 1 or more");
    }
    Map<RecordField, String> given = new EnumMap<>(RecordField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            given.put(field, value);
          }
        });
    values = Map.copyOf(given);
  }

  /** What the record says in a field, if anything. */
  public Optional<String> value(RecordField field) {
    return Optional.ofNullable(values.get(field));
  }
}
