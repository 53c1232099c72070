package org.newstide.jobs.topics.lda;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newstide.topic.lda.LdaModel;

/** Writes a model: its parameters as Spark ML does, its terms and topics as Parquet. */
final class SpectralLdaWriter extends MLWriter {

  static final String TERMS = "terms";
  static final String TOPICS = "topics";
  static final StructType TERM =
      new StructType()
          .add("term", DataTypes.IntegerType, false)
          .add("amounts", DataTypes.createArrayType(DataTypes.DoubleType, false), false);
  static final StructType TOPIC =
      new StructType()
          .add("topic", DataTypes.IntegerType, false)
          .add("alpha", DataTypes.DoubleType, false)
          .add("beta", DataTypes.DoubleType, false)
          .add("most", DataTypes.IntegerType, false);

  private final SpectralLdaModel owner;

  SpectralLdaWriter(SpectralLdaModel owner) {
    this.owner = owner;
  }

  @Override
  public void saveImpl(String path) {
    DefaultParamsWriter.saveMetadata(owner, path, sparkSession());
    LdaModel model = owner.found().model();
    save(
        path,
        TERMS,
        TERM,
        IntStream.range(0, model.terms())
            .mapToObj(
                t ->
                    RowFactory.create(
                        t,
                        IntStream.range(0, model.topics())
                            .mapToObj(k -> model.amount(k, t))
                            .toList()))
            .toList());
    double[] alpha = model.alpha();
    save(
        path,
        TOPICS,
        TOPIC,
        IntStream.range(0, alpha.length)
            .mapToObj(k -> RowFactory.create(k, alpha[k], model.beta(), owner.found().most()))
            .toList());
  }

  private void save(String path, String name, StructType schema, List<Row> rows) {
    sparkSession()
        .createDataFrame(rows, schema)
        .coalesce(1)
        .write()
        .parquet(new Path(path, name).toString());
  }
}
