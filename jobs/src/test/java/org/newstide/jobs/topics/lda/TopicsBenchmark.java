package org.newstide.jobs.topics.lda;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.newstide.topic.TopicCounts;
import org.newstide.topic.lda.LdaModel;

/** Topics by ours and by others: run as jobs/benchmarks/README.md says. */
@EnabledIfEnvironmentVariable(named = "NEWSTIDE_DATA", matches = ".+")
class TopicsBenchmark {

  private static final int TOPICS = 50;
  private static final int HELD_OUT = 10;
  private static final int SWEEPS = 24;

  @Test
  void feeds() throws IOException {
    Map<String, Trainers.Trainer> trainers = compared(TOPICS);
    trainers.put("MLlib, online, 20 iterations (its default)", Trainers.mllib(TOPICS, 20));
    table("world news feeds", TokenCorpus.feeds(), trainers);
  }

  @Test
  void newsgroups() throws IOException {
    table("20 Newsgroups", TokenCorpus.newsgroups(), compared(TOPICS));
  }

  @Test
  void briefings() throws IOException {
    table("White House documents", TokenCorpus.briefings(), compared(TOPICS));
  }

  @Test
  void bbc() throws IOException {
    TokenCorpus corpus = TokenCorpus.bbc();
    double[] sums = new double[4];
    for (int topics = 10; topics <= TOPICS; topics += 10) {
      add(sums, corpus, Trainers.ours(topics, 0), 0);
      add(sums, corpus, Trainers.mallet(topics, 1000), 2);
    }
    print("| BBC News, mean of 10, 20 … 50 topics | coherence by relevance | diversity |");
    print("|---|---:|---:|");
    print("| ours | %.4f | %.3f |", sums[0] / 5, sums[1] / 5);
    print("| MALLET, 1,000 iterations | %.4f | %.3f |", sums[2] / 5, sums[3] / 5);
  }

  @Test
  void stability() throws IOException {
    TokenCorpus corpus = TokenCorpus.feeds();
    LdaModel one = Trainers.estimator(TOPICS, 0).fit(corpus.dataset(2)).found().model();
    LdaModel other = Trainers.estimator(TOPICS, 0).fit(corpus.dataset(7)).found().model();
    boolean same = true;
    for (int t = 0; t < one.terms(); t++) {
      for (int k = 0; k < TOPICS; k++) {
        same &= one.amount(k, t) == other.amount(k, t);
      }
    }
    print("| world news feeds, 50 topics | likeness of the ten most probable words |");
    print("|---|---:|");
    print(
        "| ours, 2 and 7 partitions%s | %.3f |",
        same ? ", the same to the bit" : "",
        TopicMeasures.likeness(TopicMeasures.probable(one), TopicMeasures.probable(other)));
    print("| ours, pairs of subsets of 80 %% | %s |", subsets(corpus, Trainers.ours(TOPICS, 0)));
    print(
        "| MALLET, 300 iterations, the same | %s |", subsets(corpus, Trainers.mallet(TOPICS, 300)));
  }

  /** Without each fifth of the texts once; mean, least and greatest of the ten pairs. */
  private static String subsets(TokenCorpus corpus, Trainers.Trainer trainer) throws IOException {
    int[][][] tops = new int[5][][];
    for (int part = 0; part < tops.length; part++) {
      tops[part] = TopicMeasures.probable(trainer.fit(corpus.part(part, tops.length, false)));
    }
    double[] likeness = new double[10];
    int n = 0;
    for (int i = 0; i < tops.length; i++) {
      for (int j = 0; j < i; j++) {
        likeness[n++] =
            (TopicMeasures.likeness(tops[i], tops[j]) + TopicMeasures.likeness(tops[j], tops[i]))
                / 2;
      }
    }
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f–%.3f)",
        Arrays.stream(likeness).average().orElse(0),
        Arrays.stream(likeness).min().orElse(0),
        Arrays.stream(likeness).max().orElse(0));
  }

  private static void add(double[] sums, TokenCorpus corpus, Trainers.Trainer trainer, int at)
      throws IOException {
    int[][] tops = TopicMeasures.relevant(trainer.fit(corpus));
    sums[at] += TopicMeasures.coherence(corpus, tops);
    sums[at + 1] += TopicCounts.diversity(tops);
  }

  private static Map<String, Trainers.Trainer> compared(int topics) {
    Map<String, Trainers.Trainer> trainers = new LinkedHashMap<>();
    trainers.put("ours", Trainers.ours(topics, 0));
    trainers.put("ours, 24 sweeps", Trainers.ours(topics, SWEEPS));
    trainers.put("MALLET, 1,000 iterations", Trainers.mallet(topics, 1000));
    return trainers;
  }

  /** Fits all but a tenth of the texts and measures; says what the first trainer finds. */
  private static void table(String name, TokenCorpus corpus, Map<String, Trainers.Trainer> trainers)
      throws IOException {
    TokenCorpus fitted = corpus.part(0, HELD_OUT, false);
    TokenCorpus heldOut = corpus.part(0, HELD_OUT, true);
    print(
        "| %s: %,d texts, %,d words | coherence by probability | by relevance | diversity by"
            + " probability | by relevance | perplexity | CPU s | s |",
        name,
        fitted.texts().length,
        Arrays.stream(fitted.texts()).mapToLong(text -> text.length).sum());
    print("|---|---:|---:|---:|---:|---:|---:|---:|");
    fitted.dataset(2).count(); // what Spark does once in a process
    for (Map.Entry<String, Trainers.Trainer> trainer : trainers.entrySet()) {
      double cpu = cpu();
      long start = System.nanoTime();
      LdaModel model = trainer.getValue().fit(fitted);
      double seconds = (System.nanoTime() - start) / 1e9;
      cpu = cpu() - cpu;
      int[][] probable = TopicMeasures.probable(model);
      int[][] relevant = TopicMeasures.relevant(model);
      print(
          "| %s | %.4f | %.4f | %.3f | %.3f | %.0f | %.1f | %.1f |",
          trainer.getKey(),
          TopicMeasures.coherence(fitted, probable),
          TopicMeasures.coherence(fitted, relevant),
          TopicCounts.diversity(probable),
          TopicCounts.diversity(relevant),
          TopicMeasures.perplexity(heldOut, model),
          cpu,
          seconds);
    }
  }

  /** CPU seconds of this process so far. */
  static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
