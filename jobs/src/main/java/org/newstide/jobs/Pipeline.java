package org.newstide.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newstide.config.Config;
import org.newstide.jobs.ingest.Change;
import org.newstide.jobs.ingest.IngestJob;
import org.newstide.jobs.mentions.MentionsJob;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.jobs.stories.StoriesJob;
import org.newstide.jobs.tones.TonesJob;
import org.newstide.jobs.topics.TopicsJob;
import org.newstide.jobs.trends.TrendsJob;

/** The stages in order: the table of contents. */
final class Pipeline {

  private Pipeline() {}

  /**
   * Makes every table of a release.
   *
   * @param change the input files that are new, changed or gone
   * @param former the input files of the release before
   * @return the input files with their numbers of records
   */
  static List<Release.Input> run(
      Draft draft, Config config, Change change, List<Release.Input> former, Progress progress)
      throws IOException {
    List<Release.Input> inputs = new ArrayList<>();
    progress.stage(
        "ingest",
        () -> {
          inputs.addAll(IngestJob.run(draft, config, change, former));
          return rows(draft, Tables.ARTICLES, Tables.REDELIVERIES, Tables.REJECTS);
        });
    acceptRejects(draft, config, inputs);
    progress.stage(
        "stories",
        () -> {
          StoriesJob.run(draft);
          return rows(draft, Tables.STORIES);
        });
    progress.stage(
        "mentions",
        () -> {
          MentionsJob.run(draft, config);
          return rows(draft, Tables.MENTIONS, Tables.THEME_ARTICLES);
        });
    progress.stage(
        "tones",
        () -> {
          TonesJob.run(draft, config);
          return rows(draft, Tables.TONES);
        });
    progress.stage(
        "topics",
        () -> {
          TopicsJob.run(draft, config).ifPresent(progress::say);
          return rows(draft, Tables.TOPICS, Tables.ARTICLE_TOPICS);
        });
    progress.stage(
        "trends",
        () -> {
          TrendsJob.run(draft, config);
          return rows(draft, Tables.COVERAGE_TRENDS, Tables.TONE_TRENDS);
        });
    return inputs;
  }

  private static void acceptRejects(Draft draft, Config config, List<Release.Input> inputs) {
    long records = inputs.stream().mapToLong(Release.Input::records).sum();
    long rejects = draft.rows(Tables.REJECTS);
    double share = records == 0 ? 0 : (double) rejects / records;
    if (records > 0 && (rejects == records || share > config.corpus().maxRejectShare())) {
      throw Failure.input(
          "%,d of %,d records were rejected; corpus.max-reject-share allows %s. The first: %s"
              .formatted(
                  rejects,
                  records,
                  config.corpus().maxRejectShare(),
                  IngestJob.firstReject(draft)));
    }
  }

  private static Map<String, Long> rows(Draft draft, Table... tables) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : tables) {
      rows.put(table.name(), draft.rows(table));
    }
    return rows;
  }
}
