package org.newstide.jobs.topics.lda;

import static org.newstide.jobs.topics.lda.TopicsBenchmark.cpu;
import static org.newstide.jobs.topics.lda.TopicsBenchmark.print;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.topic.lda.LdaModel;

/** Topics that go on from month to month, and topics learnt anew each month. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class TopicUpdatesBenchmark {

  private static final int TOPICS = 50;

  /** What is new may make a fifth more, as in the stage. */
  private static final int MOST = 60;

  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final YearMonth LAST = YearMonth.of(2021, 8);

  /** The last row is the mean of the months. */
  @Test
  void updates() throws IOException {
    TokenCorpus corpus = TokenCorpus.feeds();
    TokenCorpus before = until(corpus, FIRST);
    LdaModel first = Trainers.estimator(TOPICS, 0).fit(before.dataset(2)).found().model();
    NamedTopics start = NamedTopics.of(first, corpus.vocabulary());
    NamedTopics updated = start;
    NamedTopics anew = start;
    print(
        "| world news feeds until | texts | topics, updated | new | gone | likeness by id | own best"
            + " match | to the start | anew: likeness by id | own best match | likeness by best"
            + " match | coherence, updated | anew | CPU s, updated | anew |");
    print("|---|%s", "---:|".repeat(14));
    List<double[]> months = new ArrayList<>();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      TokenCorpus now = until(corpus, month.plusMonths(1));
      Dataset<Row> rows = now.dataset(2);
      double started = cpu();
      LdaModel gone = Trainers.estimator(MOST, 0).update(rows, updated.model()).found().model();
      double updating = cpu() - started;
      started = cpu();
      LdaModel fitted = Trainers.estimator(TOPICS, 0).fit(rows).found().model();
      double fitting = cpu() - started;
      NamedTopics next = updated.next(gone);
      NamedTopics other = anew.next(fitted);
      double[] figures = {
        now.texts().length,
        next.tops().size(),
        next.newSince(updated),
        updated.newSince(next),
        next.likeness(updated),
        next.ownBestMatches(updated),
        next.likeness(start),
        other.likeness(anew),
        other.ownBestMatches(anew),
        TopicMeasures.likeness(anew.words(), other.words()),
        TopicMeasures.coherence(now, next.words()),
        TopicMeasures.coherence(now, other.words()),
        updating,
        fitting
      };
      row(month.toString(), figures);
      months.add(figures);
      updated = next;
      anew = other;
    }
    row(
        "mean",
        Arrays.stream(columns(months))
            .mapToDouble(column -> Arrays.stream(column).average().orElse(0))
            .toArray());
  }

  private static TokenCorpus until(TokenCorpus corpus, YearMonth month) {
    return corpus.where(i -> corpus.ids().get(i).compareTo(month.toString()) < 0);
  }

  private static double[][] columns(List<double[]> rows) {
    double[][] columns = new double[rows.get(0).length][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows.get(i)[j];
      }
    }
    return columns;
  }

  private static void row(String name, double[] figures) {
    print(
        "| %s | %,.0f | %.3g | %.3g | %.3g | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.4f | %.4f"
            + " | %.1f | %.1f |",
        concat(name, figures));
  }

  private static Object[] concat(String name, double[] figures) {
    List<Object> all = new ArrayList<>(List.of(name));
    Arrays.stream(figures).forEach(all::add);
    return all.toArray();
  }
}
