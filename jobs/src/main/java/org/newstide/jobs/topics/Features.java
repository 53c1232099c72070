package org.newstide.jobs.topics;

import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newstide.topic.Ints;
import org.newstide.topic.TopicModel;
import org.newstide.topic.lda.Bag;

/** The terms of stories as Spark ML's trainers take them. */
final class Features {

  static final String ID = "article_id";
  static final String FEATURES = "features";

  private Features() {}

  /**
   * Rows of {@value #ID} and {@value #FEATURES}, in the order and the partitions of these.
   *
   * @param terms {@link StoryTerms} rows
   * @param vocabulary number of terms
   */
  static Dataset<Row> of(Dataset<Row> terms, int vocabulary) {
    return terms
        .sparkSession()
        .createDataFrame(
            terms
                .select(ID, "counts")
                .toJavaRDD()
                .map(
                    row ->
                        RowFactory.create(
                            row.getString(0), vector((byte[]) row.get(1), vocabulary))),
            new StructType()
                .add(ID, DataTypes.StringType)
                .add(FEATURES, SQLDataTypes.VectorType()));
  }

  private static Vector vector(byte[] counts, int vocabulary) {
    Bag bag = TopicModel.bag(Ints.decode(counts));
    int[] indices = new int[bag.size()];
    double[] values = new double[indices.length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = bag.term(i);
      values[i] = bag.count(i);
    }
    return Vectors.sparse(vocabulary, indices, values);
  }
}
