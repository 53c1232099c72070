package org.newstide.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param rows for rows and results: the process's stdout
 * @param messages for everything else: its stderr
 */
record Output(PrintStream rows, PrintStream messages) {

  /** The process's own streams, in UTF-8 whatever the locale. */
  static Output ofProcess() {
    return new Output(stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
