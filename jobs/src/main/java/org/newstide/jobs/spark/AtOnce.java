package org.newstide.jobs.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs Spark actions at the same time: most of a small action is planning on the driver, which
 * leaves the executors idle.
 */
public final class AtOnce {

  private static final int THREADS = 4;

  /** An action, such as the write of a table. */
  @FunctionalInterface
  public interface Action {
    void run() throws IOException;
  }

  private AtOnce() {}

  /**
   * Runs these actions and waits for all.
   *
   * @throws IOException or what else the first of them that failed threw
   */
  public static void run(Action... actions) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> calls = new ArrayList<>();
      for (Action action : actions) {
        calls.add(
            () -> {
              action.run();
              return null;
            });
      }
      for (Future<Void> ended : threads.invokeAll(calls)) {
        ended.get();
      }
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
  }
}
