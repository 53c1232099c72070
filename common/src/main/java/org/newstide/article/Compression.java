package org.newstide.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * How a file is compressed, by the ending of its name: {@code .gz} and {@code .bz2}, of one or
 * several members, else not at all.
 *
 * <p>Gzip is not read by the JDK: {@link java.util.zip.GZIPInputStream} of Java 17 takes a damaged
 * header of a later member for the end of the file, and drops later members of a stream whose
 * {@code available()} is 0, as on object stores.
 */
final class Compression {

  private static final List<String> NOT_READ =
      List.of(".zst", ".xz", ".zip", ".lz4", ".snappy", ".7z", ".br", ".lzo", ".tar", ".tgz");

  private Compression() {}

  /**
   * What a compressed file holds.
   *
   * @param file the file's bytes
   * @param name the file's name or URI
   * @throws IOException if the bytes are not what the name says, or the compression is none of
   *     those that are read
   */
  static InputStream decompress(InputStream file, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : NOT_READ) {
      if (lower.endsWith(ending)) {
        throw new IOException(ending + " files are not read; use .gz, .bz2 or no compression");
      }
    }
    if (lower.endsWith(".gz")) {
      return new Guarded(
          GzipCompressorInputStream.builder()
              .setInputStream(file)
              .setDecompressConcatenated(true)
              .get());
    }
    if (lower.endsWith(".bz2")) {
      return new Guarded(new BZip2CompressorInputStream(file, true));
    }
    return file;
  }

  /** Turns what a decoder throws when it runs over damaged data into an {@link IOException}. */
  private static final class Guarded extends FilterInputStream {

    Guarded(InputStream decoder) {
      super(decoder);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IndexOutOfBoundsException | IllegalStateException damage) {
        throw new IOException("damaged data: " + damage.getMessage(), damage);
      }
    }
  }
}
