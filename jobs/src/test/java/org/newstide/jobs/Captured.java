package org.newstide.jobs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command wrote and returned, in this process. */
final class Captured {

  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private int status = -1;

  /** Runs a command line. */
  static Captured run(String... args) {
    Captured captured = new Captured();
    captured.status = Newstide.run(captured.output(), args);
    return captured;
  }

  Output output() {
    return new Output(
        new PrintStream(rows, true, StandardCharsets.UTF_8),
        new PrintStream(messages, true, StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  String stdout() {
    return rows.toString(StandardCharsets.UTF_8);
  }

  String stderr() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return stdout().lines().toList();
  }
}
