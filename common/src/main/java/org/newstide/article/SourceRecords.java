package org.newstide.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Records of a file in order, each read as it is asked for. */
public abstract class SourceRecords implements Iterator<SourceRecord> {

  private Optional<SourceRecord> next = Optional.empty();
  private boolean ended;

  /** Reads the next record; nothing after the last, and then it is not asked again. */
  protected abstract Optional<SourceRecord> advance();

  @Override
  public final boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = advance();
      ended = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public final SourceRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no record after the last");
    }
    SourceRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }
}
