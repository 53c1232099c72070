package org.newstide.jobs;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    return 0;
  }
}
