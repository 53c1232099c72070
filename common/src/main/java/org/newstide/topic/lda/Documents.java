package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.List;

/** The texts that topics are learnt from, wherever they are. */
public interface Documents extends AutoCloseable {

  /**
   * Adds what a text has to a matrix.
   *
   * @param <S> what all texts share
   */
  @FunctionalInterface
  interface Adder<S> extends Serializable {
    /** Adds multiples of a binary fraction ({@link ExactSum}). */
    void add(S shared, Document document, double[][] sums);
  }

  /**
   * Makes another text of a text.
   *
   * @param <S> what all texts share
   */
  @FunctionalInterface
  interface Mapper<S> extends Serializable {
    /** The other text, with the same key. */
    Document map(S shared, Document document);
  }

  /**
   * Sums over texts.
   *
   * @param rows of each matrix
   * @param columns of each matrix
   * @param shared one for all texts, or one for each fold
   * @return a matrix of the sums over all texts, or one for each fold
   */
  <S extends Serializable> double[][][] sums(int rows, int columns, List<S> shared, Adder<S> adder);

  /**
   * The texts as a function makes them. What these texts keep is freed once the others are there.
   *
   * @param shared one for each fold
   */
  <S extends Serializable> Documents map(List<S> shared, Mapper<S> mapper);

  /** The texts whose key is below a limit, both without sign, in the order of their keys. */
  List<Document> below(long limit);

  /** Frees what the texts keep, if it is more than memory of this process. */
  @Override
  default void close() {}
}
