package org.newstide.jobs;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.newstide.article.DateOrigin;
import org.newstide.config.Source;
import org.newstide.jobs.ingest.SourceReader;

/**
 * What {@code check} says of one source: its files, what the records tried have and came to.
 *
 * @param files the number of its files
 * @param bytes their size
 */
record SourceReport(Source source, int files, long bytes, SourceSample sample) {

  private static final int LISTED = 8;

  /** Prints it. */
  void tell(PrintStream out) {
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
