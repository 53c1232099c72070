package org.newstide.jobs.topics.lda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.newstide.topic.LongCounts;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.Documents;
import org.newstide.topic.lda.LocalDocuments;
import scala.Tuple2;

/**
 * Texts on executors. A partition has texts of one fold, so that a task keeps one matrix; matrices
 * are added up block by block, wherever there is room.
 */
final class SparkDocuments implements Documents {

  /**
   * Few texts have so many terms in all, at the most: these take 40 MB, and jobs that send matrices
   * to and fro take longer than reading them.
   */
  static final long FEW = 5_000_000;

  /** Numbers of a block of rows. */
  private static final int BLOCK = 1 << 15;

  private final JavaRDD<Document> texts;
  private final int partsOfFold;

  private SparkDocuments(JavaRDD<Document> texts, int partsOfFold) {
    this.texts = texts.persist(StorageLevel.MEMORY_AND_DISK());
    this.partsOfFold = partsOfFold;
  }

  /** Parts the texts by fold and keeps them until closed. */
  static SparkDocuments of(JavaRDD<Document> documents) {
    int parallel = Math.max(documents.getNumPartitions(), documents.context().defaultParallelism());
    int partsOfFold = Math.max(1, 2 * parallel / Document.FOLDS);
    return new SparkDocuments(
        documents
            .mapToPair(document -> new Tuple2<>(document.key(), document))
            .partitionBy(new ByFold(partsOfFold))
            .values(),
        partsOfFold);
  }

  /** Texts in the memory of the driver if they are few, else on executors. */
  static Documents nearest(JavaRDD<Document> documents) {
    JavaRDD<Document> kept = documents.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long terms = kept.map(text -> (long) text.bag().size()).fold(0L, Long::sum);
      if (terms <= FEW) {
        return new LocalDocuments(kept.collect());
      }
      SparkDocuments spread = of(kept);
      spread.texts.count();
      return spread;
    } finally {
      kept.unpersist();
    }
  }

  @Override
  public <S extends Serializable> double[][][] sums(
      int rows, int columns, List<S> shared, Adder<S> adder) {
    int height = Math.max(1, BLOCK / columns);
    int blocks = (rows + height - 1) / height;
    int parts = partsOfFold;
    List<Broadcast<S>> sent = send(shared);
    double[][][] sums = new double[shared.size()][rows][columns];
    texts
        .<Integer, double[]>mapPartitionsToPair(
            some -> {
              int fold = fold(sent, parts);
              S own = sent.get(fold).value();
              double[][] ofPart = new double[rows][columns];
              some.forEachRemaining(text -> adder.add(own, text, ofPart));
              return IntStream.range(0, blocks)
                  .mapToObj(b -> new Tuple2<>(fold * blocks + b, block(ofPart, b * height, height)))
                  .iterator();
            })
        .reduceByKey(SparkDocuments::sum)
        .collect()
        .forEach(
            block -> {
              double[][] to = sums[block._1() / blocks];
              int first = block._1() % blocks * height;
              for (int at = 0; at < block._2().length; at += columns) {
                System.arraycopy(block._2(), at, to[first + at / columns], 0, columns);
              }
            });
    sent.forEach(Broadcast::unpersist);
    return sums;
  }

  @Override
  public <S extends Serializable> SparkDocuments map(List<S> shared, Mapper<S> mapper) {
    int parts = partsOfFold;
    List<Broadcast<S>> sent = send(shared);
    JavaRDD<Document> mapped =
        texts.mapPartitions(
            some -> {
              S own = sent.get(fold(sent, parts)).value();
              Iterable<Document> each = () -> some;
              return StreamSupport.stream(each.spliterator(), false)
                  .map(text -> mapper.map(own, text))
                  .iterator();
            });
    SparkDocuments documents = new SparkDocuments(mapped, parts);
    documents.texts.count();
    close();
    return documents;
  }

  @Override
  public List<Document> below(long limit) {
    List<Document> some =
        new ArrayList<>(
            texts.filter(text -> Long.compareUnsigned(text.key(), limit) < 0).collect());
    some.sort(Comparator.comparing(Document::key, Long::compareUnsigned));
    return some;
  }

  @Override
  public void close() {
    texts.unpersist();
  }

  /** Sends each object once, if it stands several times. */
  private <S> List<Broadcast<S>> send(List<S> shared) {
    IdentityHashMap<S, Broadcast<S>> sent = new IdentityHashMap<>();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(texts.context());
    return shared.stream().map(one -> sent.computeIfAbsent(one, context::broadcast)).toList();
  }

  /** Which of the objects a task needs. */
  private static int fold(List<?> shared, int partsOfFold) {
    return shared.size() == 1 ? 0 : TaskContext.getPartitionId() / partsOfFold;
  }

  private static double[] block(double[][] rows, int first, int height) {
    int columns = rows[0].length;
    double[] block = new double[Math.min(height, rows.length - first) * columns];
    for (int at = 0; at < block.length; at += columns) {
      System.arraycopy(rows[first + at / columns], 0, block, at, columns);
    }
    return block;
  }

  private static double[] sum(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += b[i];
    }
    return a;
  }

  private static final class ByFold extends Partitioner {

    private final int partsOfFold;

    ByFold(int partsOfFold) {
      this.partsOfFold = partsOfFold;
    }

    @Override
    public int numPartitions() {
      return Document.FOLDS * partsOfFold;
    }

    @Override
    public int getPartition(Object key) {
      long number = (Long) key;
      return Document.fold(number) * partsOfFold
          + (int) Math.floorMod(LongCounts.mix(number), (long) partsOfFold);
    }
  }
}
