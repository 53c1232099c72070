package org.newstide.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.TaskContext;

/**
 * A disk that fails in the first two attempts of each task, in the middle of a file and near its
 * end. Each failure leaves a file in the folder that the setting newstide.test.failures names.
 */
public final class FlakyStore extends RawLocalFileSystem {

  private static final int FAILING_ATTEMPTS = 2;

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public FSDataInputStream open(Path file, int bufferSize) throws IOException {
    FSDataInputStream in = super.open(file, bufferSize);
    TaskContext task = TaskContext.get();
    if (task == null || task.attemptNumber() >= FAILING_ATTEMPTS) {
      return in;
    }
    long length = getFileStatus(file).getLen();
    return new FSDataInputStream(
        new FlakyStream(in, length * (2 + task.attemptNumber()) / 4, failure(task, file)));
  }

  private java.nio.file.Path failure(TaskContext task, Path file) {
    return java.nio.file.Path.of(getConf().get("newstide.test.failures"))
        .resolve(
            "%s-%d-%d-%d"
                .formatted(
                    file.getName(), task.stageId(), task.partitionId(), task.attemptNumber()));
  }

  /** Fails where it comes to a byte of the file. */
  private static final class FlakyStream extends FSInputStream {

    private final FSDataInputStream in;
    private final long failing;
    private final java.nio.file.Path failure;

    FlakyStream(FSDataInputStream in, long failing, java.nio.file.Path failure) {
      this.in = in;
      this.failing = failing;
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (in.getPos() >= failing) {
        Files.write(failure, new byte[0]);
        throw new IOException("connection reset");
      }
      return in.read(bytes, offset, (int) Math.min(length, failing - in.getPos()));
    }

    @Override
    public void seek(long at) throws IOException {
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

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
