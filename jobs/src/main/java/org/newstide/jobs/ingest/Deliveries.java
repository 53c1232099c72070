package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.newstide.article.CleanArticle;
import org.newstide.article.CorpusRules;
import org.newstide.article.Intake;
import org.newstide.article.IntakeResult;
import org.newstide.article.Reject;
import org.newstide.article.SourceId;
import org.newstide.article.SourceRecord;
import org.newstide.article.TextLines;
import org.newstide.jobs.spark.InputFile;
import org.newstide.jobs.spark.Records;

/**
 * Reads input files on the executors, a batch a task. Where there are fewer batches than tasks can
 * run, the records are spread before they are cleaned, which costs more than reading them.
 */
final class Deliveries {

  private Deliveries() {}

  /** A record and the file it was in. */
  private record Read(InputFile file, SourceRecord content) implements Serializable {}

  /**
   * {@link Delivery} rows of all records of these files.
   *
   * @param furniture lines by source
   */
  static Dataset<Row> read(
      SparkSession spark,
      List<InputFile> files,
      List<SourceReader> sources,
      Map<String, Set<String>> furniture,
      CorpusRules rules) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    Broadcast<Map<String, Set<String>>> recurring = context.broadcast(furniture);
    int tasks = context.defaultParallelism();
    List<Split> splits =
        files.stream()
            .flatMap(file -> Split.of(file, sources.get(file.source()).format()).stream())
            .toList();
    List<List<Split>> batches = Batches.of(splits, tasks);
    JavaRDD<Read> read =
        context
            .parallelize(batches, Math.max(1, batches.size()))
            .flatMap(List::iterator)
            .flatMap(
                split -> {
                  InputFile file = split.file();
                  FileFormat format =
                      sources.get(file.source()).formatOf(file.path(), recurring.value());
                  return records(split, format, hadoop.value());
                });
    JavaRDD<Read> spread = batches.size() < tasks ? read.repartition(tasks) : read;
    return Records.dataset(
        spark,
        Delivery.class,
        spread.map(one -> delivery(one, sources.get(one.file().source()), rules)));
  }

  /** {@link TextLine} rows of all text files among these. */
  static Dataset<Row> lines(SparkSession spark, List<InputFile> files, List<SourceReader> sources) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    List<List<Split>> batches =
        Batches.of(files.stream().map(Split::whole).toList(), context.defaultParallelism());
    return Records.dataset(
        spark,
        TextLine.class,
        context
            .parallelize(batches, Math.max(1, batches.size()))
            .flatMap(List::iterator)
            .flatMap(
                split -> {
                  InputFile file = split.file();
                  String source =
                      SourceId.ofFile(file.path(), sources.get(file.source()).defaults());
                  Iterator<Read> texts =
                      records(split, new StreamFormat(new TextLines()), hadoop.value());
                  Set<String> lines =
                      texts.hasNext() ? TextLines.of(texts.next().content()) : Set.of();
                  return lines.stream().map(line -> new TextLine(source, line)).iterator();
                }));
  }

  private static Iterator<Read> records(Split split, FileFormat format, Configuration hadoop)
      throws IOException {
    FileRecords records = format.open(split, hadoop);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> records.close());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
        .map(content -> new Read(split.file(), content))
        .iterator();
  }

  private static Delivery delivery(Read read, SourceReader source, CorpusRules rules) {
    IntakeResult result = new Intake(rules, source.defaults()).take(read.content());
    return result instanceof CleanArticle clean
        ? new Delivery(
            read.file().rank(), clean.article(), clean.body().body(), clean.removed(), null)
        : new Delivery(read.file().rank(), null, null, List.of(), (Reject) result);
  }
}
