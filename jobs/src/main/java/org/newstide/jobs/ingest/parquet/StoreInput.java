package org.newstide.jobs.ingest.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A file of the store as Parquet reads it. An error of the store is kept apart from damage of the
 * file, for the library may wrap either; to read beyond the file's end is damage.
 */
final class StoreInput extends DelegatingSeekableInputStream implements InputFile {

  private final FSDataInputStream store;
  private final long length;
  private Optional<IOException> failure = Optional.empty();

  /**
   * @param length the file's size in bytes
   */
  StoreInput(FSDataInputStream store, long length) {
    super(store);
    this.store = store;
    this.length = length;
  }

  /** Throws what the store threw, if it did. */
  void throwFailure() {
    failure.ifPresent(
        e -> {
          throw new UncheckedIOException(e);
        });
  }

  @Override
  public long getLength() {
    return length;
  }

  /** The same stream: a file is read by one reader. */
  @Override
  public SeekableInputStream newStream() {
    return this;
  }

  @Override
  public long getPos() throws IOException {
    return ofStore(store::getPos);
  }

  @Override
  public void seek(long at) throws IOException {
    if (at < 0 || at > length) {
      throw new EOFException("byte %d of a file of %d bytes".formatted(at, length));
    }
    ofStore(
        () -> {
          store.seek(at);
          return at;
        });
  }

  @Override
  public int read() throws IOException {
    return ofStore(store::read);
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    return ofStore(() -> store.read(bytes, offset, count));
  }

  @Override
  public void readFully(byte[] bytes) throws IOException {
    readFully(bytes, 0, bytes.length);
  }

  @Override
  public void readFully(byte[] bytes, int offset, int count) throws IOException {
    for (int at = 0; at < count; ) {
      int got = read(bytes, offset + at, count - at);
      if (got < 0) {
        throw new EOFException("the file ends %d bytes too early".formatted(count - at));
      }
      at += got;
    }
  }

  @Override
  public int read(java.nio.ByteBuffer buffer) throws IOException {
    byte[] bytes = new byte[Math.min(buffer.remaining(), 1 << 16)];
    int got = read(bytes, 0, bytes.length);
    if (got > 0) {
      buffer.put(bytes, 0, got);
    }
    return got;
  }

  @Override
  public void readFully(java.nio.ByteBuffer buffer) throws IOException {
    if (buffer.hasArray()) {
      readFully(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
      buffer.position(buffer.limit());
      return;
    }
    while (buffer.hasRemaining()) {
      if (read(buffer) < 0) {
        throw new EOFException("the file ends %d bytes too early".formatted(buffer.remaining()));
      }
    }
  }

  private interface Call<T> {
    T run() throws IOException;
  }

  private <T> T ofStore(Call<T> call) throws IOException {
    try {
      return call.run();
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}
