package org.newstide.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process's own streams, in UTF-8 whatever the locale. */
final class Output {

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  private Output() {}

  /** For rows and results. */
  static PrintStream stdout() {
    return OUT;
  }

  /** For everything else. */
  static PrintStream stderr() {
    return ERR;
  }
}
