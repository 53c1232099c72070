package org.newstide.jobs.topics.lda;

import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;
import org.newstide.topic.LongCounts;
import org.newstide.topic.lda.Bag;
import org.newstide.topic.lda.Document;

/** Rows with vectors as documents. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * The document of a row of a vector and, perhaps, an id.
   *
   * @param terms the size that the vector must have
   * @throws IllegalArgumentException if the vector is null, of another size, or has a negative
   *     number or none
   */
  static Document document(Row row, int terms) {
    Vector vector = (Vector) row.get(0);
    String id = row.size() > 1 ? row.getString(1) : null;
    String which = id == null ? "a row" : "row " + id;
    if (vector == null || vector.size() != terms) {
      throw new IllegalArgumentException(
          "%s has %s; all must have vectors of %,d, as the first has"
              .formatted(
                  which,
                  vector == null ? "no vector" : "a vector of %,d".formatted(vector.size()),
                  terms));
    }
    Bag bag = bag(vector, which);
    return new Document(id == null ? bag.digest() : hash(id), bag);
  }

  /** The terms of a vector: its numbers above 0. */
  static Bag bag(Vector vector, String which) {
    SparseVector sparse = vector.toSparse();
    float[] counts = new float[sparse.indices().length];
    for (int i = 0; i < counts.length; i++) {
      double count = sparse.values()[i];
      if (!(count > 0) || Double.isInfinite(count)) {
        throw new IllegalArgumentException(
            "%s has %s of term %,d; it must be a number, 0 or more"
                .formatted(which, count, sparse.indices()[i]));
      }
      counts[i] = (float) count;
    }
    return new Bag(sparse.indices(), counts);
  }

  /** A hash of a text: an id or a term. */
  public static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = LongCounts.mix(hash * 31 + text.charAt(i));
    }
    return hash;
  }

  static long hash(int number) {
    return LongCounts.mix(number + 1L);
  }
}
