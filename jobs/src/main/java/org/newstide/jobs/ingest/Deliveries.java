package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
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

/** Reads input files on the executors, a file a task. */
final class Deliveries {

  private Deliveries() {}

  /** {@link Delivery} rows of all records of these files. */
  static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, List<SourceReader> sources, CorpusRules rules) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Dataset<Row> listed =
        spark.createDataFrame(
            context.parallelize(Records.rows(InputFile.class, files), Math.max(1, files.size())),
            Records.schema(InputFile.class));
    return Records.flatMap(
        listed,
        InputFile.class,
        Delivery.class,
        file -> read(file, sources.get(file.source()), rules, hadoop.value()));
  }

  private static Stream<Delivery> read(
      InputFile file, SourceReader source, CorpusRules rules, Configuration hadoop) {
    Intake intake = new Intake(rules, source.defaults());
    return records(file, source, hadoop).map(record -> delivery(file, intake.take(record)));
  }

  private static Stream<SourceRecord> records(
      InputFile file, SourceReader source, Configuration hadoop) {
    InputStream in;
    try {
      Path path = new Path(file.path());
      in = new StoreStream(path.getFileSystem(hadoop).open(path));
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be opened".formatted(file.path()), e);
    }
    // The rows are an iterator that Spark may leave half way, so the task's end closes the file.
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(in));
    Iterator<SourceRecord> records = source.format().read(in, file.path());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Delivery delivery(InputFile file, IntakeResult result) {
    return result instanceof CleanArticle clean
        ? new Delivery(file.rank(), clean.article(), clean.body().body(), null)
        : new Delivery(file.rank(), null, null, (Reject) result);
  }
}
