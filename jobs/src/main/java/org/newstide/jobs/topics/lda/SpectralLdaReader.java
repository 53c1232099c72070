package org.newstide.jobs.topics.lda;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Row;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/** Reads what {@link SpectralLdaWriter} wrote. */
final class SpectralLdaReader extends MLReader<SpectralLdaModel> {

  @Override
  public SpectralLdaModel load(String path) {
    DefaultParamsReader.Metadata metadata =
        DefaultParamsReader.loadMetadata(path, sparkSession(), SpectralLdaModel.class.getName());
    List<Row> topics = rows(path, SpectralLdaWriter.TOPICS, "topic");
    double[][] amounts =
        rows(path, SpectralLdaWriter.TERMS, "term").stream()
            .map(row -> row.<Double>getList(1).stream().mapToDouble(x -> x).toArray())
            .toArray(double[][]::new);
    double[] alpha = topics.stream().mapToDouble(row -> row.getDouble(1)).toArray();
    SpectralLdaModel model =
        new SpectralLdaModel(
            metadata.uid(),
            new SpectralFit.Fit(
                new LdaModel(amounts, alpha, topics.get(0).getDouble(2)), topics.get(0).getInt(3)));
    metadata.getAndSetParams(model, metadata.getAndSetParams$default$2());
    return model;
  }

  private List<Row> rows(String path, String name, String order) {
    return sparkSession()
        .read()
        .parquet(new Path(path, name).toString())
        .orderBy(order)
        .collectAsList();
  }
}
