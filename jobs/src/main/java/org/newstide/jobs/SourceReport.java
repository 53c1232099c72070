package org.newstide.jobs;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.newstide.article.DateOrigin;
import org.newstide.article.RecordField;
import org.newstide.config.Config;
import org.newstide.jobs.ingest.SourceReader;

/**
 * What {@code check} says of one source.
 *
 * @param key the source's, for messages: {@code corpus.sources[0]}
 */
record SourceReport(String key, Config.Source source, SourceSample sample) {

  private static final int LISTED = 8;

  /** Prints what the records tried have and came to. */
  void tell(int files, long bytes, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s: %s, %,d %s, %,d bytes%n",
        source.path(),
        source.format().name().toLowerCase(Locale.ROOT),
        files,
        files == 1 ? "file" : "files",
        bytes);
    if (sample.records() == 0) {
      return;
    }
    int rejects = sample.records() - sample.articles();
    row(
        out,
        "tried",
        "%d records: %d articles, %d rejects%s"
            .formatted(
                sample.records(),
                sample.articles(),
                rejects,
                rejects == 0 ? "" : " (" + listed(sample.rejects()) + ")"));
    row(out, "fields", fields());
    if (sample.articles() > 0) {
      dates(out);
      row(out, "languages", listed(sample.languages()));
      row(out, "sources", listed(sample.sources()));
    }
  }

  /** Prints what is likely not meant so. */
  void warn(PrintStream err) {
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

  /** Fields that have no default name, and so were asked for. */
  private void missing(PrintStream err) {
    SourceReader.fields(source)
        .forEach(
            (field, name) -> {
              boolean asked =
                  field == RecordField.ID
                      || field == RecordField.SOURCE
                      || field == RecordField.LANGUAGE;
              if (asked && !sample.fields().containsKey(field)) {
                err.printf("newstide: %s.fields.%s: no record has %s%n", key, field.key(), name);
              }
            });
  }

  private String whereDatesAre() {
    return switch (source.format()) {
      case JSONL ->
          "neither in the field " + source.fields().orElseThrow().published() + " nor in a URL";
      case TEXT -> "neither in a line of its own near the top nor in the file's name";
    };
  }

  private String fields() {
    return SourceReader.fields(source).entrySet().stream()
        .map(
            field ->
                field.getKey().key()
                    + (field.getValue().equals(field.getKey().key())
                        ? ""
                        : " (" + field.getValue() + ")")
                    + " "
                    + sample.fields().getOrDefault(field.getKey(), 0))
        .collect(Collectors.joining(", "));
  }

  private void dates(PrintStream out) {
    String label = "dates";
    int undated = sample.articles();
    for (Map.Entry<DateOrigin, SortedMap<LocalDate, Integer>> origin : sample.days().entrySet()) {
      SortedMap<LocalDate, Integer> days = origin.getValue();
      int dated = days.values().stream().mapToInt(Integer::intValue).sum();
      undated -= dated;
      row(
          out,
          label,
          "%s %d, from %s to %s"
              .formatted(origin.getKey(), dated, days.firstKey(), days.lastKey()));
      label = "";
    }
    if (undated > 0) {
      row(out, label, "none " + undated);
    }
  }

  private static void row(PrintStream out, String label, String text) {
    out.printf("  %-10s %s%n", label, text);
  }

  /** The most frequent first, the rest as a number. */
  private static String listed(SortedMap<String, Integer> counts) {
    String first =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(LISTED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return counts.size() <= LISTED ? first : first + ", " + (counts.size() - LISTED) + " more";
  }
}
