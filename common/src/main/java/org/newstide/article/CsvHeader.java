package org.newstide.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the columns of delimited text, and which of them hold what.
 *
 * @param names without blanks around them, in the file's order
 * @param fields the name that each field has
 */
record CsvHeader(List<String> names, Map<RecordField, String> fields) {

  CsvHeader {
    names = names.stream().map(String::strip).toList();
  }

  /** What makes the records unreadable, if anything does. */
  Optional<String> problem() {
    String title = fields.get(RecordField.TITLE);
    String body = fields.get(RecordField.BODY);
    if (!names.contains(title) && !names.contains(body)) {
      return Optional.of(
          "the columns are %s; one for the title (%s) or the body (%s) is needed"
              .formatted(names, title, body));
    }
    return fields.values().stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .findFirst()
        .map(name -> "two columns are named %s; name each otherwise".formatted(name));
  }

  /** What a record's cells say; as many as there are names. */
  Map<RecordField, String> values(List<String> cells) {
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    fields.forEach(
        (field, name) -> {
          int column = names.indexOf(name);
          if (column >= 0) {
            values.put(field, cells.get(column));
          }
        });
    return values;
  }
}
