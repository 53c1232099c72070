package org.newstide.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.CompressorInputStream;
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

  /** Whether a file of that name is compressed with gzip. */
  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Whether a file of this name is read as it is. */
  static boolean isNone(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.endsWith(".gz")
        && !lower.endsWith(".bz2")
        && NOT_READ.stream().noneMatch(lower::endsWith);
  }

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
    if (isGzip(name)) {
      return new ToTheBreak(
          GzipCompressorInputStream.builder()
              .setInputStream(file)
              .setDecompressConcatenated(true)
              .get());
    }
    if (lower.endsWith(".bz2")) {
      return new ToTheBreak(new BZip2CompressorInputStream(file, true));
    }
    return file;
  }

  /**
   * Gives all bytes that a decoder made before it came upon damage, where the decoder's own read
   * throws them away, and turns what it throws when it runs over damaged data into an {@link
   * IOException}.
   */
  private static final class ToTheBreak extends InputStream {

    private final CompressorInputStream decoder;
    private Optional<IOException> damage = Optional.empty();

    ToTheBreak(CompressorInputStream decoder) {
      this.decoder = decoder;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (damage.isPresent()) {
        throw damage.get();
      }
      long before = decoder.getBytesRead();
      try {
        return decoder.read(bytes, offset, length);
      } catch (IOException broken) {
        damage = Optional.of(broken);
      } catch (IndexOutOfBoundsException | IllegalStateException overrun) {
        damage = Optional.of(new IOException("damaged data: " + overrun.getMessage(), overrun));
      }
      int made = (int) (decoder.getBytesRead() - before);
      if (made == 0) {
        throw damage.get();
      }
      return made;
    }
  }
}
