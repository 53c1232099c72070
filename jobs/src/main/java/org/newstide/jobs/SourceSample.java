package org.newstide.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.newstide.article.Article;
import org.newstide.article.CleanArticle;
import org.newstide.article.CorpusRules;
import org.newstide.article.DateOrigin;
import org.newstide.article.Intake;
import org.newstide.article.IntakeResult;
import org.newstide.article.RawArticle;
import org.newstide.article.RecordField;
import org.newstide.article.Reject;
import org.newstide.article.SourceRecord;
import org.newstide.jobs.ingest.FileRecords;
import org.newstide.jobs.ingest.SourceReader;

/** What records of a source come to, read in this process as a run would read them. */
final class SourceSample {

  /** The most records that are read. */
  static final int LARGEST = 200;

  private final Intake intake;
  private final SortedMap<RecordField, Integer> fields = new TreeMap<>();
  private final SortedMap<String, Integer> rejects = new TreeMap<>();
  private final SortedMap<String, Integer> languages = new TreeMap<>();
  private final SortedMap<String, Integer> sources = new TreeMap<>();
  private final SortedMap<DateOrigin, SortedMap<LocalDate, Integer>> days = new TreeMap<>();
  private int records;
  private int articles;
  private int blank;
  private String firstReject = "";

  private SourceSample(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads the first records of each file, as many of each; if there are more files than records to
   * read, the first of files from the first to the last.
   *
   * @throws IOException if the store fails; a file that is damaged gives rejects
   */
  static SourceSample read(
      List<FileStatus> files, SourceReader reader, CorpusRules rules, Configuration hadoop)
      throws IOException {
    SourceSample sample = new SourceSample(new Intake(rules, reader.defaults()));
    int tried = Math.min(LARGEST, files.size());
    List<FileStatus> spread =
        IntStream.range(0, tried)
            .mapToObj(i -> files.get((int) ((long) i * files.size() / tried)))
            .toList();
    for (FileStatus file : spread) {
      String path = file.getPath().toString();
      try (FileRecords found = reader.read(path, file.getLen(), hadoop)) {
        for (int n = 0; n < LARGEST / tried && found.hasNext(); n++) {
          sample.take(found.next());
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return sample;
  }

  private void take(SourceRecord sourceRecord) {
    records++;
    if (sourceRecord instanceof RawArticle raw) {
      blank += raw.values().isEmpty() ? 1 : 0;
      raw.values().keySet().forEach(field -> count(fields, field));
    }
    IntakeResult result = intake.take(sourceRecord);
    if (result instanceof Reject reject) {
      count(rejects, reject.reason().toString());
      if (firstReject.isEmpty()) {
        firstReject =
            "%s, record %d: %s"
                .formatted(reject.inputFile(), reject.inputPosition(), reject.detail());
      }
    } else {
      Article article = ((CleanArticle) result).article();
      articles++;
      count(languages, article.language());
      count(sources, article.sourceId());
      if (article.dateOrigin() != null) {
        count(
            days.computeIfAbsent(article.dateOrigin(), origin -> new TreeMap<>()),
            article.publishedOn());
      }
    }
  }

  private static <K> void count(SortedMap<K, Integer> counts, K key) {
    counts.merge(key, 1, Integer::sum);
  }

  int records() {
    return records;
  }

  int articles() {
    return articles;
  }

  /** Records in which every mapped field is absent. */
  int blank() {
    return blank;
  }

  /** Records by the fields that they have. */
  SortedMap<RecordField, Integer> fields() {
    return fields;
  }

  /** Rejects by reason. */
  SortedMap<String, Integer> rejects() {
    return rejects;
  }

  /** Where and why the first record was rejected; empty if none was. */
  String firstReject() {
    return firstReject;
  }

  /** Articles by language. */
  SortedMap<String, Integer> languages() {
    return languages;
  }

  /** Articles by source. */
  SortedMap<String, Integer> sources() {
    return sources;
  }

  /** Dated articles by where the date stands, then by day of publication. */
  SortedMap<DateOrigin, SortedMap<LocalDate, Integer>> days() {
    return days;
  }
}
