package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
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
import org.newstide.article.SourceRecord;
import org.newstide.jobs.spark.Records;

/**
 * Reads input files on the executors, a file a task. Where there are fewer files than tasks can
 * run, the records are spread before they are cleaned, which costs more than reading them.
 */
final class Deliveries {

  private Deliveries() {}

  /** A record and the file it was in. */
  private record Read(InputFile file, SourceRecord content) implements Serializable {}

  /** {@link Delivery} rows of all records of these files. */
  static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, List<SourceReader> sources, CorpusRules rules) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    JavaRDD<Read> read =
        context
            .parallelize(files, Math.max(1, files.size()))
            .flatMap(file -> records(file, sources.get(file.source()), hadoop.value()));
    int tasks = context.defaultParallelism();
    JavaRDD<Read> spread = files.size() < tasks ? read.repartition(tasks) : read;
    return Records.dataset(
        spark,
        Delivery.class,
        spread.map(one -> delivery(one, sources.get(one.file().source()), rules)));
  }

  private static Iterator<Read> records(InputFile file, SourceReader source, Configuration hadoop)
      throws IOException {
    Path path = new Path(file.path());
    InputStream in = new StoreStream(path.getFileSystem(hadoop).open(path));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> close(in));
    Iterator<SourceRecord> records = source.format().read(in, file.path());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
        .map(content -> new Read(file, content))
        .iterator();
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Delivery delivery(Read read, SourceReader source, CorpusRules rules) {
    IntakeResult result = new Intake(rules, source.defaults()).take(read.content());
    return result instanceof CleanArticle clean
        ? new Delivery(read.file().rank(), clean.article(), clean.body().body(), null)
        : new Delivery(read.file().rank(), null, null, (Reject) result);
  }
}
