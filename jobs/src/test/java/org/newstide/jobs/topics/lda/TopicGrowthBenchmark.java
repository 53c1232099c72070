package org.newstide.jobs.topics.lda;

import static org.newstide.jobs.topics.lda.TopicsBenchmark.cpu;
import static org.newstide.jobs.topics.lda.TopicsBenchmark.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What a fit takes by texts and by topics: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class TopicGrowthBenchmark {

  private static final int TOPICS = 50;
  private static final int PASSES = 4;

  /** The cost of a pass is that of a fit with so many passes more, by their number. */
  private static final int MORE_PASSES = 12;

  /** CPU seconds by what grows. */
  private record Cost(double size, double fit, double pass) {}

  @Test
  void growth() throws IOException {
    TokenCorpus corpus = TokenCorpus.feeds();
    cost(0, corpus.part(0, 8, true).dataset(2), TOPICS); // what is done once in a process
    List<Cost> byTexts = new ArrayList<>();
    for (int part = 8; part >= 1; part /= 2) {
      TokenCorpus some = corpus.part(0, part, true);
      byTexts.add(cost(some.texts().length, some.dataset(2), TOPICS));
    }
    table("texts, 50 topics", byTexts);
    List<Cost> byTopics = new ArrayList<>();
    Dataset<Row> all = corpus.dataset(2);
    for (int topics : new int[] {20, 50, 100, 200}) {
      byTopics.add(cost(topics, all, topics));
    }
    table("topics, %,d texts".formatted(corpus.texts().length), byTopics);
  }

  /** In a process with 2 GB, which is the driver and the executor. */
  @Test
  void memory() throws IOException {
    TokenCorpus corpus = TokenCorpus.feeds(2);
    Dataset<Row> rows = corpus.dataset(2);
    print("| world news feeds, heap | texts | words | topics | CPU s | s |");
    print("|---|---:|---:|---:|---:|---:|");
    double cpu = cpu();
    long start = System.nanoTime();
    SpectralLdaModel model = Trainers.estimator(200, 0).fit(rows);
    print(
        "| %.1f GB | %,d | %,d | %d | %.1f | %.1f |",
        Runtime.getRuntime().maxMemory() / (double) (1 << 30),
        corpus.texts().length,
        model.vocabSize(),
        model.found().model().topics(),
        cpu() - cpu,
        (System.nanoTime() - start) / 1e9);
  }

  private static Cost cost(double size, Dataset<Row> rows, int topics) {
    double fit = fitting(rows, topics, PASSES);
    return new Cost(size, fit, (fitting(rows, topics, PASSES + MORE_PASSES) - fit) / MORE_PASSES);
  }

  private static double fitting(Dataset<Row> rows, int topics, int passes) {
    double start = cpu();
    Trainers.estimator(topics, 0).setMaxIter(passes).fit(rows);
    return cpu() - start;
  }

  /** The last row is the slopes of lines through the logarithms. */
  private static void table(String name, List<Cost> costs) {
    print("| %s | a fit, CPU s | a pass, CPU s |", name);
    print("|---:|---:|---:|");
    SimpleRegression fits = new SimpleRegression();
    SimpleRegression passes = new SimpleRegression();
    for (Cost cost : costs) {
      print("| %,.0f | %.1f | %.2f |", cost.size(), cost.fit(), cost.pass());
      fits.addData(Math.log(cost.size()), Math.log(cost.fit()));
      passes.addData(Math.log(cost.size()), Math.log(cost.pass()));
    }
    print("| grows with the power | %.2f | %.2f |", fits.getSlope(), passes.getSlope());
  }
}
