package org.newstide.jobs;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.newstide.article.RecordField;
import org.newstide.config.Source;
import org.newstide.jobs.ingest.SourceReader;

/**
 * What {@code check} says of a source that is likely not meant so.
 *
 * @param key the source's, for messages: {@code corpus.sources[0]}
 */
record SourceWarnings(String key, Source source, SourceSample sample) {

  /** Fields that have no name unless the config gives one. */
  private static final Set<RecordField> ASKED_FOR =
      Set.of(
          RecordField.ID,
          RecordField.SOURCE,
          RecordField.AUTHORS,
          RecordField.AGENCY,
          RecordField.LANGUAGE);

  /** Prints them. */
  void tell(PrintStream err) {
    if (sample.records() == 0) {
      if (source.optional()) {
        err.printf("newstide: %s: there is no file now; the source is optional%n", key);
      }
      return;
    }
    if (sample.blank() == sample.records()) {
      err.printf(
          "newstide: %s.fields: no record has any of the mapped fields (%s);"
              + " map them to the names that the records have%n",
          key,
          SourceReader.fields(source).entrySet().stream()
              .map(field -> field.getKey().key() + ": " + field.getValue())
              .collect(Collectors.joining(", ")));
    } else {
      missing(err);
      if (!sample.firstReject().isEmpty()) {
        err.printf("newstide: %s: the first reject is %s%n", key, sample.firstReject());
      }
    }
    if (sample.articles() > 0 && sample.days().isEmpty()) {
      err.printf(
          "newstide: %s: no article has a date that can be read, %s;"
              + " articles without are in no trend%n",
          key, whereDatesAre());
    }
  }

  private void missing(PrintStream err) {
    SourceReader.fields(source)
        .forEach(
            (field, name) -> {
              if (ASKED_FOR.contains(field) && !sample.fields().containsKey(field)) {
                err.printf("newstide: %s.fields.%s: no record has %s%n", key, field.key(), name);
              }
            });
  }

  private String whereDatesAre() {
    return switch (source.format()) {
      case JSONL, CSV, TSV, PARQUET ->
          "neither in the field " + source.fields().orElseThrow().published() + " nor in a URL";
      case FEED -> "neither in its elements nor in its address";
      case TEXT -> "neither in a line of its own near the top nor in the file's name";
      case HTML, WARC -> "neither in the page's address or markup nor in the file's name";
    };
  }
}
