package org.newstide.jobs.topics.lda;

import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.Params;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The parameters that the estimator and its models share, named as those of MLlib's LDA. */
public interface LdaParams extends Params {

  /** The parameters as objects. */
  DeclaredParams declared();

  default IntParam k() {
    return declared().k;
  }

  default IntParam maxIter() {
    return declared().maxIter;
  }

  default LongParam seed() {
    return declared().seed;
  }

  default IntParam topicsPerDocument() {
    return declared().topicsPerDocument;
  }

  default IntParam gibbsSweeps() {
    return declared().gibbsSweeps;
  }

  default Param<String> featuresCol() {
    return declared().featuresCol;
  }

  default Param<String> topicDistributionCol() {
    return declared().topicDistributionCol;
  }

  default Param<String> idCol() {
    return declared().idCol;
  }

  default StringArrayParam vocabulary() {
    return declared().vocabulary;
  }

  default StringArrayParam seedTerms() {
    return declared().seedTerms;
  }

  default int getK() {
    return (int) getOrDefault(k());
  }

  default int getMaxIter() {
    return (int) getOrDefault(maxIter());
  }

  default long getSeed() {
    return (long) getOrDefault(seed());
  }

  default int getTopicsPerDocument() {
    return (int) getOrDefault(topicsPerDocument());
  }

  default int getGibbsSweeps() {
    return (int) getOrDefault(gibbsSweeps());
  }

  default String getFeaturesCol() {
    return getOrDefault(featuresCol());
  }

  default String getTopicDistributionCol() {
    return getOrDefault(topicDistributionCol());
  }

  default String getIdCol() {
    return getOrDefault(idCol());
  }

  default String[] getVocabulary() {
    return getOrDefault(vocabulary());
  }

  default String[] getSeedTerms() {
    return getOrDefault(seedTerms());
  }

  /**
   * The columns with that of topics behind them.
   *
   * @throws IllegalArgumentException if there are no features, they are no vectors, or the column
   *     of topics is there already
   */
  default StructType withTopics(StructType schema) {
    requireFeatures(schema);
    String topics = getTopicDistributionCol();
    if (schema.getFieldIndex(topics).isDefined()) {
      throw new IllegalArgumentException(
          "topicDistributionCol: there is a column %s already".formatted(topics));
    }
    return schema.add(topics, SQLDataTypes.VectorType(), false);
  }

  /** Refuses columns without vectors of features. */
  default void requireFeatures(StructType schema) {
    String name = getFeaturesCol();
    if (schema.getFieldIndex(name).isEmpty()) {
      throw new IllegalArgumentException(
          "featuresCol: no column %s among %s"
              .formatted(name, String.join(", ", schema.fieldNames())));
    }
    DataType type = schema.apply(name).dataType();
    if (!type.equals(SQLDataTypes.VectorType())) {
      throw new IllegalArgumentException(
          "featuresCol: column %s is a %s; it must be a vector"
              .formatted(name, type.simpleString()));
    }
  }
}
