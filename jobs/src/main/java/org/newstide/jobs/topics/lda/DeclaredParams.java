package org.newstide.jobs.topics.lda;

import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamValidators;
import org.apache.spark.ml.param.Params;
import org.apache.spark.ml.param.StringArrayParam;

/** The parameters of one estimator or model, with what is allowed. */
public final class DeclaredParams {

  final IntParam k;
  final IntParam maxIter;
  final LongParam seed;
  final IntParam topicsPerDocument;
  final IntParam gibbsSweeps;
  final Param<String> featuresCol;
  final Param<String> topicDistributionCol;
  final Param<String> idCol;
  final StringArrayParam vocabulary;
  final StringArrayParam seedTerms;

  DeclaredParams(Params parent) {
    k =
        new IntParam(
            parent,
            "k",
            "number of topics, 1 to 32767",
            ParamValidators.inRange(1, Short.MAX_VALUE));
    maxIter =
        new IntParam(
            parent,
            "maxIter",
            "passes over the documents after topics were joined, 1 or more",
            ParamValidators.gtEq(1));
    seed = new LongParam(parent, "seed", "of all that is random");
    topicsPerDocument =
        new IntParam(
            parent,
            "topicsPerDocument",
            "the most topics that a document may have; 0: 4 if documents have fewer than 50"
                + " different terms on average, else 8",
            ParamValidators.gtEq(0));
    gibbsSweeps =
        new IntParam(
            parent,
            "gibbsSweeps",
            "sweeps of Gibbs sampling at the end, 0 or more; counts are rounded for them",
            ParamValidators.gtEq(0));
    featuresCol =
        new Param<>(
            parent, "featuresCol", "column of the counts of terms: vectors, nothing negative");
    topicDistributionCol =
        new Param<>(
            parent, "topicDistributionCol", "column for the topics' probabilities: vectors");
    idCol =
        new Param<>(
            parent,
            "idCol",
            "column of the documents' ids; if not set, a document is known by its terms");
    vocabulary =
        new StringArrayParam(
            parent,
            "vocabulary",
            "the term at each place of the vectors; if set, their order does not matter");
    seedTerms =
        new StringArrayParam(
            parent,
            "seedTerms",
            "what the first topics are pulled to: for each some terms of the vocabulary, parted by"
                + " commas");
  }

  /** Sets the defaults of what has one. */
  void setDefaults(LdaParams owner) {
    owner.setDefault(k, 10);
    owner.setDefault(maxIter, 4);
    owner.setDefault(seed, 1L);
    owner.setDefault(topicsPerDocument, 0);
    owner.setDefault(gibbsSweeps, 0);
    owner.setDefault(featuresCol, "features");
    owner.setDefault(topicDistributionCol, "topicDistribution");
  }
}
