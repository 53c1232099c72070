package org.newstide.jobs.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs Spark actions at the same time: most of a small action is planning on the driver, which
 * leaves the executors idle. An action must not wait for another one.
 */
public final class AtOnce implements AutoCloseable {

  private static final int THREADS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /** An action, such as the write of a table. */
  @FunctionalInterface
  public interface Action {
    void run() throws IOException;
  }

  /**
   * Runs these actions and waits for all.
   *
   * @throws IOException or what else the first of them that failed threw
   */
  public static void run(Action... actions) throws IOException {
    try (AtOnce atOnce = new AtOnce()) {
      List<Callable<Void>> calls = new ArrayList<>();
      for (Action action : actions) {
        calls.add(
            () -> {
              action.run();
              return null;
            });
      }
      for (Future<Void> ended : atOnce.threads.invokeAll(calls)) {
        ended.get();
      }
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /**
   * Starts a query.
   *
   * @return gives its result, or throws what it threw, once it has ended
   */
  public <R> Supplier<R> start(Supplier<R> query) {
    Future<R> result = threads.submit(query::get);
    return () -> {
      try {
        return result.get();
      } catch (ExecutionException e) {
        throw new UncheckedIOException(cause(e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new IOException("interrupted", e));
      }
    };
  }

  /** Ends what is still at work. */
  @Override
  public void close() {
    threads.shutdownNow();
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
