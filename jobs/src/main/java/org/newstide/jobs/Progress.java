package org.newstide.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Tells on stderr how a run goes: a line a stage with its rows and seconds and, on a terminal, a
 * line that grows while the stage is at work.
 */
final class Progress extends SparkListener {

  /** How lines are written. */
  enum Form {
    TEXT,
    JSON,
    QUIET
  }

  /** A stage's work; returns what it came to, counts by name. */
  @FunctionalInterface
  interface Stage {
    Map<String, Long> run() throws IOException;
  }

  private static final int BAR = 24;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final Form form;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final boolean terminal;
  private String stage = "";
  private int tasks;
  private int done;

  Progress(PrintStream err, Form form) {
    this.err = err;
    this.form = form;
    // Java can't tell whether stderr is a terminal; the launcher can.
    this.terminal = form == Form.TEXT && System.getenv("NEWSTIDE_TERMINAL") != null;
  }

  /** Runs a stage and tells what it came to. */
  void stage(String name, Stage work) throws IOException {
    long start = System.nanoTime();
    begin(name);
    Map<String, Long> counts;
    try {
      counts = work.run();
    } finally {
      erase();
    }
    double took = (System.nanoTime() - start) / 1e9;
    seconds.put(name, Math.round(took * 1000) / 1000.0);
    switch (form) {
      case TEXT -> err.printf(Locale.ROOT, "%-10s %6.1f s   %s%n", name, took, text(counts));
      case JSON -> err.println(json(name, counts));
      case QUIET -> {}
    }
  }

  /** Says something else, unless asked to be quiet. */
  void say(String line) {
    switch (form) {
      case TEXT -> err.println(line);
      case JSON -> err.println(json(Map.of("message", line)));
      case QUIET -> {}
    }
  }

  /** Seconds by stage, in the order they ran. */
  Map<String, Double> seconds() {
    return seconds;
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    add(submitted.stageInfo().numTasks(), 0);
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    add(0, 1);
  }

  private synchronized void begin(String name) {
    stage = name;
    tasks = 0;
    done = 0;
    add(0, 0);
  }

  private synchronized void add(int moreTasks, int moreDone) {
    tasks += moreTasks;
    done += moreDone;
    if (terminal && !stage.isEmpty()) {
      int full = tasks == 0 ? 0 : BAR * done / tasks;
      err.printf(
          Locale.ROOT,
          "%s%-10s %s%s %d/%d tasks",
          ERASE,
          stage,
          "█".repeat(full),
          "░".repeat(BAR - full),
          done,
          tasks);
      err.flush();
    }
  }

  private synchronized void erase() {
    stage = "";
    if (terminal) {
      err.print(ERASE);
    }
  }

  private static String text(Map<String, Long> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (what, n) ->
            text.append(text.isEmpty() ? "" : ", ")
                .append(String.format(Locale.ROOT, "%,d %s", n, what.replace('_', ' '))));
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
