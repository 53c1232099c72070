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
 * Runs Spark actions at the same time. Most of a small action is planning on the driver, which
 * leaves the executors idle.
 */
final class AtOnce {

  private static final int THREADS = 4;

  private AtOnce() {}

  /**
   * The results in the order of the actions.
   *
   * @throws IOException or what else the first action that failed threw, when all have ended
   */
  static <T> List<T> run(List<Callable<T>> actions) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(actions)) {
        results.add(done.get());
      }
      return results;
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
