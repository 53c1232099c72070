package org.newstide.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newstide.article.Article;
import org.newstide.article.CleanArticle;
import org.newstide.article.CorpusRules;
import org.newstide.article.Intake;
import org.newstide.article.IntakeResult;
import org.newstide.article.RawArticle;
import org.newstide.article.Reject;
import org.newstide.article.SourceRecord;
import org.newstide.jobs.ingest.InputFile;
import org.newstide.jobs.ingest.SourceReader;

/** What the first records of a source come to, read in this process as a run would read them. */
final class SourceSample {

  /** The most records that are read. */
  static final int LARGEST = 200;

  private final Intake intake;
  private final SortedMap<String, Integer> rejects = new TreeMap<>();
  private final SortedMap<String, Integer> languages = new TreeMap<>();
  private final SortedMap<String, Integer> sources = new TreeMap<>();
  private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
  private int records;
  private int articles;
  private int blank;
  private String firstReject = "";

  private SourceSample(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads records of the source's files in order, until there are enough.
   *
   * @throws IOException if a file can't be opened; one that is damaged gives rejects
   */
  static SourceSample read(
      List<InputFile> files, SourceReader reader, CorpusRules rules, Configuration hadoop)
      throws IOException {
    SourceSample sample = new SourceSample(new Intake(rules, reader.defaults()));
    for (InputFile file : files) {
      Path path = new Path(file.path());
      try (InputStream in = path.getFileSystem(hadoop).open(path)) {
        Iterator<SourceRecord> found = reader.format().read(in, file.path());
        while (sample.records < LARGEST && found.hasNext()) {
          sample.take(found.next());
        }
      }
      if (sample.records >= LARGEST) {
        break;
      }
    }
    return sample;
  }

  private void take(SourceRecord sourceRecord) {
    records++;
    if (sourceRecord instanceof RawArticle raw && raw.values().isEmpty()) {
      blank++;
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
      if (article.publishedOn() != null) {
        count(days, article.publishedOn());
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

  /** Dated articles by day of publication. */
  SortedMap<LocalDate, Integer> days() {
    return days;
  }
}
