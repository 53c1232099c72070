package org.newstide.jobs.topics.lda;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.newstide.topic.lda.Document;
import org.newstide.topic.lda.Documents;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.Seeds;
import org.newstide.topic.lda.SpectralFit;

/**
 * Latent Dirichlet allocation from a start that clusters agree on: to be used as MLlib's {@link
 * org.apache.spark.ml.clustering.LDA}. {@link SpectralFit} says how it works. The same rows give
 * the same model to the bit, in any order and any partitions.
 *
 * <pre>{@code
 * SpectralLdaModel model = new SpectralLda().setK(50).setIdCol("article_id").fit(counted);
 * model.describeTopics(10).show();
 * model.transform(counted).select("article_id", "topicDistribution").show();
 * }</pre>
 */
public final class SpectralLda extends Estimator<SpectralLdaModel>
    implements LdaParams, DefaultParamsWritable {

  private static final long serialVersionUID = 1;

  private final String uid;
  private final transient DeclaredParams declared;

  public SpectralLda() {
    this(Identifiable$.MODULE$.randomUID("spectralLda"));
  }

  /**
   * @param uid what it is known by
   */
  public SpectralLda(String uid) {
    this.uid = uid;
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

  public SpectralLda setK(int topics) {
    set(k(), topics);
    return this;
  }

  public SpectralLda setMaxIter(int passes) {
    set(maxIter(), passes);
    return this;
  }

  public SpectralLda setSeed(long seed) {
    set(seed(), seed);
    return this;
  }

  public SpectralLda setTopicsPerDocument(int most) {
    set(topicsPerDocument(), most);
    return this;
  }

  public SpectralLda setGibbsSweeps(int sweeps) {
    set(gibbsSweeps(), sweeps);
    return this;
  }

  public SpectralLda setFeaturesCol(String column) {
    set(featuresCol(), column);
    return this;
  }

  public SpectralLda setTopicDistributionCol(String column) {
    set(topicDistributionCol(), column);
    return this;
  }

  public SpectralLda setIdCol(String column) {
    set(idCol(), column);
    return this;
  }

  public SpectralLda setVocabulary(String... terms) {
    set(vocabulary(), terms.clone());
    return this;
  }

  public SpectralLda setSeedTerms(String... terms) {
    set(seedTerms(), terms.clone());
    return this;
  }

  /**
   * Fits a model.
   *
   * @throws IllegalArgumentException if no row has a term, or a parameter or a vector is not what
   *     it must be
   */
  @Override
  public SpectralLdaModel fit(Dataset<?> rows) {
    return fit(
        rows, (documents, terms) -> SpectralFit.of(documents, words(terms), settings(getK())));
  }

  /**
   * Fits the topics of a model to rows of now, so that each goes on as the topic it was; what is
   * new makes new topics, {@code k} in all at the most, and topics that have become alike are
   * joined.
   *
   * @param former of as many terms as the vectors have
   * @throws IllegalArgumentException as {@link #fit(Dataset)}, or if the terms are not as many
   */
  public SpectralLdaModel update(Dataset<?> rows, LdaModel former) {
    return fit(
        rows,
        (documents, terms) -> {
          if (former.terms() != terms) {
            throw new IllegalArgumentException(
                "a model of %,d terms for vectors of %,d".formatted(former.terms(), terms));
          }
          return SpectralFit.updated(
              documents, former, settings(Math.max(getK(), former.topics())));
        });
  }

  private SpectralLdaModel fit(
      Dataset<?> rows, BiFunction<Documents, Integer, SpectralFit.Fit> fitting) {
    transformSchema(rows.schema());
    Column features = functions.col(getFeaturesCol());
    Dataset<Row> chosen =
        isSet(idCol())
            ? rows.select(features, functions.col(getIdCol()).cast("string"))
            : rows.select(features);
    int terms = size(chosen);
    JavaRDD<Document> all =
        chosen
            .toJavaRDD()
            .map(row -> DocumentReader.document(row, terms))
            .filter(document -> document.bag().size() > 0);
    try (Documents documents = SparkDocuments.nearest(all)) {
      SpectralFit.Fit found = fitting.apply(documents, terms);
      return copyValues(new SpectralLdaModel(uid, found), new ParamMap()).setParent(this);
    }
  }

  /** What a fit of so many topics is told. */
  public SpectralFit.Settings settings(int topics) {
    return new SpectralFit.Settings(
        topics, getSeed(), getMaxIter(), getTopicsPerDocument(), getGibbsSweeps(), seeds());
  }

  /** What the first topics are pulled to. */
  public Seeds seeds() {
    if (!isSet(seedTerms())) {
      return Seeds.NONE;
    }
    if (!isSet(vocabulary())) {
      throw new IllegalArgumentException("seedTerms: vocabulary must be set with them");
    }
    List<String> known = List.of(getVocabulary());
    return new Seeds(
        Arrays.stream(getSeedTerms())
            .map(
                terms ->
                    Arrays.stream(terms.split(",", -1))
                        .map(String::strip)
                        .mapToInt(term -> number(term, known))
                        .toArray())
            .toList());
  }

  private static int number(String term, List<String> vocabulary) {
    int number = vocabulary.indexOf(term);
    if (number < 0) {
      throw new IllegalArgumentException(
          "seedTerms: '%s' is not among the %,d terms of the vocabulary"
              .formatted(term, vocabulary.size()));
    }
    return number;
  }

  /** The size of the first vector. */
  private static int size(Dataset<Row> rows) {
    List<Row> first = rows.takeAsList(1);
    if (first.isEmpty()) {
      throw new IllegalArgumentException("no document has a term: there are no rows");
    }
    return first.get(0).isNullAt(0) ? 0 : ((Vector) first.get(0).get(0)).size();
  }

  /**
   * A hash of each term: of the vocabulary if it is set, else of its number.
   *
   * @param terms how many
   */
  public long[] words(int terms) {
    if (!isSet(vocabulary())) {
      return IntStream.range(0, terms).mapToLong(DocumentReader::hash).toArray();
    }
    if (getVocabulary().length != terms) {
      throw new IllegalArgumentException(
          "vocabulary: %,d terms for vectors of %,d".formatted(getVocabulary().length, terms));
    }
    return Arrays.stream(getVocabulary()).mapToLong(DocumentReader::hash).toArray();
  }

  @Override
  public StructType transformSchema(StructType schema) {
    if (isSet(idCol()) && schema.getFieldIndex(getIdCol()).isEmpty()) {
      throw new IllegalArgumentException(
          "idCol: no column %s among %s"
              .formatted(getIdCol(), String.join(", ", schema.fieldNames())));
    }
    return withTopics(schema);
  }

  @Override
  public SpectralLda copy(ParamMap extra) {
    return defaultCopy(extra);
  }

  /** Reads what {@link #save} wrote. */
  public static SpectralLda load(String path) {
    return read().load(path);
  }

  /** A reader of what {@link #write} wrote. */
  public static MLReader<SpectralLda> read() {
    return new DefaultParamsReader<>();
  }
}
