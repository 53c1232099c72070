package org.newstide.article.warc;

import java.util.Optional;

/**
 * A piece of what an archive holds.
 *
 * @param bytes decompressed
 * @param damage why what follows these bytes was lost, if it was
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] bytes, Optional<String> damage) {}
