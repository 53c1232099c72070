package org.newstide.jobs.topics.lda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.linalg.DenseMatrix;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newstide.topic.lda.Completion;
import org.newstide.topic.lda.Expectation;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/** Topics that {@link SpectralLda} found. */
public final class SpectralLdaModel extends Model<SpectralLdaModel>
    implements LdaParams, MLWritable {

  private static final long serialVersionUID = 1;

  private final String uid;
  private final transient DeclaredParams declared;
  private final SpectralFit.Fit fit;

  SpectralLdaModel(String uid, SpectralFit.Fit fit) {
    this.uid = uid;
    this.fit = fit;
    this.declared = new DeclaredParams(this);
    declared.setDefaults(this);
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public DeclaredParams declared() {
    return declared;
  }

  /** What was found, without Spark. */
  public SpectralFit.Fit found() {
    return fit;
  }

  /** Number of terms. */
  public int vocabSize() {
    return fit.model().terms();
  }

  /** The concentration of each topic in documents. */
  public Vector estimatedDocConcentration() {
    return Vectors.dense(fit.model().alpha());
  }

  /** Amounts of terms in topics: a row a term, a column a topic. */
  public Matrix topicsMatrix() {
    LdaModel model = fit.model();
    double[] values = new double[model.terms() * model.topics()];
    for (int k = 0; k < model.topics(); k++) {
      for (int t = 0; t < model.terms(); t++) {
        values[k * model.terms() + t] = model.amount(k, t) + model.beta();
      }
    }
    return new DenseMatrix(model.terms(), model.topics(), values);
  }

  /** The ten most probable terms of each topic. */
  public Dataset<Row> describeTopics() {
    return describeTopics(10);
  }

  /**
   * The most probable terms of each topic: {@code topic}, {@code termIndices}, {@code termWeights}
   * (their probabilities), and {@code terms} where there is a vocabulary. Ties: the lower index.
   */
  public Dataset<Row> describeTopics(int maxTermsPerTopic) {
    LdaModel model = fit.model();
    boolean named = isSet(vocabulary());
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < model.topics(); k++) {
      int topic = k;
      List<Integer> indices =
          Arrays.stream(model.mostProbable(topic, maxTermsPerTopic)).boxed().toList();
      List<Double> weights = indices.stream().map(t -> model.probability(topic, t)).toList();
      rows.add(
          named
              ? RowFactory.create(
                  k, indices, weights, indices.stream().map(t -> getVocabulary()[t]).toList())
              : RowFactory.create(k, indices, weights));
    }
    StructType schema =
        new StructType()
            .add("topic", DataTypes.IntegerType, false)
            .add("termIndices", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add("termWeights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);
    return SparkSession.active()
        .createDataFrame(
            rows,
            named
                ? schema.add("terms", DataTypes.createArrayType(DataTypes.StringType, false), false)
                : schema);
  }

  /**
   * How well the second half of the tokens of documents is foretold by the first (document
   * completion, Wallach et al. 2009): the sum of the natural logarithms of their probabilities.
   */
  public double logLikelihood(Dataset<?> rows) {
    return completed(rows).logLikelihood();
  }

  /** Minus the mean of those logarithms; e to its power is the perplexity. */
  public double logPerplexity(Dataset<?> rows) {
    Completion.Score score = completed(rows);
    return -score.logLikelihood() / score.tokens();
  }

  private Completion.Score completed(Dataset<?> rows) {
    requireFeatures(rows.schema());
    Broadcast<Completion> completion = send(rows, new Completion(fit.model()));
    int terms = vocabSize();
    return rows.select(functions.col(getFeaturesCol()))
        .toJavaRDD()
        .map(row -> completion.value().score(DocumentReader.document(row, terms).bag()))
        .fold(Completion.Score.NONE, Completion.Score::plus);
  }

  /** Adds the probabilities of topics; those of a document without terms are as α says. */
  @Override
  public Dataset<Row> transform(Dataset<?> rows) {
    transformSchema(rows.schema());
    Broadcast<Expectation> expectation = send(rows, fit.model().expectation(fit.most()));
    double[] alpha = fit.model().alpha();
    UDF1<Vector, Vector> distribution =
        vector ->
            Vectors.dense(
                expectation.value().of(DocumentReader.bag(vector, "a row")).distribution(alpha));
    return rows.withColumn(
        getTopicDistributionCol(),
        functions
            .udf(distribution, SQLDataTypes.VectorType())
            .asNonNullable()
            .apply(functions.col(getFeaturesCol())));
  }

  private static <T> Broadcast<T> send(Dataset<?> rows, T value) {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(value);
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return withTopics(schema);
  }

  @Override
  public SpectralLdaModel copy(ParamMap extra) {
    return copyValues(new SpectralLdaModel(uid, fit), extra).setParent(parent());
  }

  @Override
  public MLWriter write() {
    return new SpectralLdaWriter(this);
  }

  /** Reads what {@link #save} wrote. */
  public static SpectralLdaModel load(String path) {
    return read().load(path);
  }

  /** A reader of what {@link #write} wrote. */
  public static MLReader<SpectralLdaModel> read() {
    return new SpectralLdaReader();
  }
}
