package org.newstide.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Tells on stderr how a run goes: a line a stage with its rows and seconds and, on a terminal, a
 * line that grows while the stage is at work.
 */
final class Progress extends SparkListener {

  /** How it is told. */
  enum Form {
    /** Lines for people. */
    TEXT,
    /** The same, and a bar while a stage is at work; for terminals alone. */
    BAR,
    /** One JSON object a line. */
    JSON,
    /** Nothing. */
    QUIET
  }

  /** A stage's work; returns what it came to, counts by name. */
  @FunctionalInterface
  interface Work {
    Map<String, Long> run() throws IOException;
  }

  private static final int BAR = 24;
  private static final int WIDEST = 58;
  private static final String ERASE = "\r\u001b[K";
  private static final long REDRAWN_AFTER = 100_000_000; // nanoseconds

  private final PrintStream err;
  private final Form form;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Set<Integer> sparkStages = new HashSet<>();
  private String stage = "";
  private int tasks;
  private int done;
  private long drawn;

  Progress(PrintStream err, Form form) {
    this.err = err;
    this.form = form;
  }

  /** Runs a stage and tells what it came to. */
  void stage(String name, Work work) throws IOException {
    long start = System.nanoTime();
    begin(name);
    Map<String, Long> counts;
    try {
      counts = work.run();
    } finally {
      end();
    }
    double took = (System.nanoTime() - start) / 1e9;
    seconds.put(name, Math.round(took * 1000) / 1000.0);
    switch (form) {
      case TEXT, BAR -> err.printf(Locale.ROOT, "%-10s %6.1f s   %s%n", name, took, text(counts));
      case JSON -> err.println(json(name, counts));
      case QUIET -> {}
    }
  }

  /** The same, with a bar that follows that session. */
  void stage(String name, SparkSession spark, Work work) throws IOException {
    spark.sparkContext().addSparkListener(this);
    try {
      stage(name, work);
    } finally {
      spark.sparkContext().removeSparkListener(this);
    }
  }

  /** Says something else, unless asked to be quiet. */
  void say(String line) {
    switch (form) {
      case TEXT, BAR -> err.println(line);
      case JSON -> err.println(json(Map.of("message", line)));
      case QUIET -> {}
    }
  }

  /** Seconds by stage, in the order they ran. */
  Map<String, Double> seconds() {
    return seconds;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    if (!stage.isEmpty() && sparkStages.add(submitted.stageInfo().stageId())) {
      tasks += submitted.stageInfo().numTasks();
      draw();
    }
  }

  /** Events come late: a task may be the last stage's, or a second try. */
  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (sparkStages.contains(end.stageId())) {
      done = Math.min(done + 1, tasks);
      draw();
    }
  }

  private synchronized void begin(String name) {
    stage = name;
    tasks = 0;
    done = 0;
    drawn = System.nanoTime() - REDRAWN_AFTER;
    draw();
  }

  private synchronized void end() {
    stage = "";
    sparkStages.clear();
    if (form == Form.BAR) {
      err.print(ERASE);
      err.flush();
    }
  }

  private void draw() {
    long now = System.nanoTime();
    if (form == Form.BAR && now - drawn >= REDRAWN_AFTER) {
      drawn = now;
      int full = tasks == 0 ? 0 : BAR * done / tasks;
      String bar = "█".repeat(full) + "░".repeat(BAR - full);
      err.printf(Locale.ROOT, "%s%-10s %s %,d of %,d tasks", ERASE, stage, bar, done, tasks);
      err.flush();
    }
  }

  /** As many of the counts as fit on a line with a stage's name and seconds. */
  private static String text(Map<String, Long> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (what, n) -> {
          String count = String.format(Locale.ROOT, "%,d %s", n, what.replace('_', ' '));
          if (text.isEmpty()) {
            text.append(count);
          } else if (text.length() + 2 + count.length() <= WIDEST) {
            text.append(", ").append(count);
          }
        });
    return text.toString();
  }

  private String json(String name, Map<String, Long> counts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("stage", name);
    line.put("seconds", seconds.get(name));
    line.putAll(counts);
    return json(line);
  }

  private static String json(Map<String, ?> line) {
    try {
      return new ObjectMapper().writeValueAsString(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
