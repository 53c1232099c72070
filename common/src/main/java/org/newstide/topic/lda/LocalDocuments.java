package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Texts in memory. Folds are read at once, each into a matrix of its own. */
public final class LocalDocuments implements Documents {

  private final List<List<Document>> folds;

  public LocalDocuments(List<Document> documents) {
    this.folds =
        IntStream.range(0, Document.FOLDS)
            .mapToObj(fold -> documents.stream().filter(one -> one.fold() == fold).toList())
            .toList();
  }

  @Override
  public <S extends Serializable> double[][][] sums(
      int rows, int columns, List<S> shared, Adder<S> adder) {
    boolean isOne = shared.size() == 1;
    double[][][] sums =
        IntStream.range(0, Document.FOLDS)
            .parallel()
            .mapToObj(
                fold -> {
                  S own = shared.get(isOne ? 0 : fold);
                  double[][] ofFold = new double[rows][columns];
                  folds.get(fold).forEach(document -> adder.add(own, document, ofFold));
                  return ofFold;
                })
            .toArray(double[][][]::new);
    return isOne ? new double[][][] {new Folds(sums).sum()} : sums;
  }

  @Override
  public <S extends Serializable> Documents map(List<S> shared, Mapper<S> mapper) {
    return new LocalDocuments(
        folds.parallelStream()
            .flatMap(List::stream)
            .map(document -> mapper.map(shared.get(document.fold()), document))
            .toList());
  }

  @Override
  public List<Document> below(long limit) {
    return folds.stream()
        .flatMap(List::stream)
        .filter(document -> Long.compareUnsigned(document.key(), limit) < 0)
        .sorted(Comparator.comparing(Document::key, Long::compareUnsigned))
        .toList();
  }
}
