package org.newstide.jobs.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A disk that fails at one read or seek, the first, the second, or as it is told. */
public final class FailingStore extends RawLocalFileSystem {

  private static final String FAILING = "newstide.test.failing";

  /** Settings under which the store fails at this call. */
  static Configuration configure(int failing) {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.failing.impl", FailingStore.class.getName());
    hadoop.setBoolean("fs.failing.impl.disable.cache", true);
    hadoop.setInt(FAILING, failing);
    return hadoop;
  }

  /** Whether there are fewer calls; if not, the store's error comes through as it is. */
  static boolean isSpared(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("connection reset");
      return false;
    }
  }

  @Override
  public URI getUri() {
    return URI.create("failing:///");
  }

  @Override
  public FSDataInputStream open(Path file, int bufferSize) throws IOException {
    FSDataInputStream in = super.open(file, bufferSize);
    AtomicInteger left = new AtomicInteger(getConf().getInt(FAILING, 0));
    return new FSDataInputStream(
        new FSInputStream() {
          @Override
          public int read() throws IOException {
            fail();
            return in.read();
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            fail();
            return in.read(bytes, offset, length);
          }

          @Override
          public void seek(long at) throws IOException {
            fail();
            in.seek(at);
          }

          @Override
          public long getPos() throws IOException {
            return in.getPos();
          }

          @Override
          public boolean seekToNewSource(long target) {
            return false;
          }

          private void fail() throws IOException {
            if (left.decrementAndGet() == 0) {
              throw new IOException("connection reset");
            }
          }
        });
  }
}
