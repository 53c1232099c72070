package org.newstide.topic.lda;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Texts in memory, read one after the other. */
public final class LocalDocuments implements Documents {

  private final List<Document> documents;

  public LocalDocuments(List<Document> documents) {
    this.documents = documents;
  }

  @Override
  public <S extends Serializable> double[][][] sums(
      int rows, int columns, List<S> shared, Adder<S> adder) {
    double[][][] sums = new double[shared.size()][rows][columns];
    for (Document document : documents) {
      int fold = shared.size() == 1 ? 0 : document.fold();
      adder.add(shared.get(fold), document, sums[fold]);
    }
    return sums;
  }

  @Override
  public <S extends Serializable> Documents map(List<S> shared, Mapper<S> mapper) {
    return new LocalDocuments(
        documents.stream()
            .map(document -> mapper.map(shared.get(document.fold()), document))
            .toList());
  }

  @Override
  public List<Document> below(long limit) {
    return documents.stream()
        .filter(document -> Long.compareUnsigned(document.key(), limit) < 0)
        .sorted(Comparator.comparing(Document::key, Long::compareUnsigned))
        .toList();
  }
}
