package org.newstide.jobs.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/** Cuts rows that are sorted by a key into the groups that share it. */
final class Groups implements Iterator<List<Row>> {

  private final Iterator<Row> rows;
  private final int[] key;
  private Row next;

  /**
   * @param rows of a group stand together
   * @param key numbers of the key's columns
   */
  Groups(Iterator<Row> rows, int[] key) {
    this.rows = rows;
    this.key = key;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<Row> next() {
    if (next == null) {
      throw new NoSuchElementException("no group after the last");
    }
    List<Row> group = new ArrayList<>();
    Row first = next;
    while (next != null && sameKey(first, next)) {
      group.add(next);
      next = rows.hasNext() ? rows.next() : null;
    }
    return group;
  }

  private boolean sameKey(Row a, Row b) {
    for (int column : key) {
      if (!Objects.equals(a.get(column), b.get(column))) {
        return false;
      }
    }
    return true;
  }

  Stream<List<Row>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }
}
