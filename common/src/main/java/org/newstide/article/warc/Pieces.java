package org.newstide.article.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** What an archive holds, a piece after the other. */
interface Pieces {

  /** The most bytes of a piece. */
  int LONGEST = 8 << 20;

  /** The bytes of a piece of a file that is not compressed. */
  int BLOCK = 1 << 20;

  /**
   * The next piece; nothing after the last.
   *
   * @throws IOException if the file cannot be read further
   */
  Optional<Piece> next() throws IOException;

  /** The pieces of a file that is not compressed: as many bytes as a read gives. */
  static Pieces plain(InputStream in) {
    byte[] block = new byte[BLOCK];
    return () -> {
      int read = in.read(block);
      return read < 0
          ? Optional.empty()
          : Optional.of(new Piece(Arrays.copyOf(block, read), Optional.empty()));
    };
  }
}
