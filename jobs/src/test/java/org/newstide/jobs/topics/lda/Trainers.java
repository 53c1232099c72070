package org.newstide.jobs.topics.lda;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.util.logging.Level;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.newstide.topic.lda.LdaModel;

/** Ours, and those that it is compared with. */
final class Trainers {

  /** Two partitions, as there are two cores. */
  private static final int PARTITIONS = 2;

  private Trainers() {}

  /** Finds topics in texts. */
  @FunctionalInterface
  interface Trainer {
    LdaModel fit(TokenCorpus corpus) throws IOException;
  }

  static Trainer ours(int topics, int sweeps) {
    return corpus ->
        estimator(topics, sweeps)
            .setVocabulary(corpus.vocabulary().toArray(String[]::new))
            .fit(corpus.dataset(PARTITIONS))
            .found()
            .model();
  }

  static SpectralLda estimator(int topics, int sweeps) {
    return new SpectralLda().setK(topics).setIdCol("id").setGibbsSweeps(sweeps);
  }

  /** MALLET with hyperparameters optimised, as its users are told to. */
  static Trainer mallet(int topics, int iterations) {
    return corpus -> {
      Alphabet alphabet = new Alphabet();
      corpus.vocabulary().forEach(alphabet::lookupIndex);
      InstanceList texts = new InstanceList(alphabet, null);
      for (int[] text : corpus.texts()) {
        texts.add(new Instance(new FeatureSequence(alphabet, text), null, null, null));
      }
      ParallelTopicModel.logger.setLevel(Level.OFF);
      ParallelTopicModel mallet = new ParallelTopicModel(topics, .05 * topics, .01);
      mallet.setRandomSeed(1);
      mallet.setNumThreads(1);
      mallet.setNumIterations(iterations);
      mallet.setBurninPeriod(50);
      mallet.setOptimizeInterval(10);
      mallet.setTopicDisplay(0, 0);
      mallet.addInstances(texts);
      mallet.estimate();
      double[][] amounts = new double[corpus.vocabulary().size()][topics];
      for (int t = 0; t < amounts.length; t++) {
        for (int packed : mallet.typeTopicCounts[t]) {
          amounts[t][packed & mallet.topicMask] += packed >>> mallet.topicBits;
        }
      }
      return new LdaModel(amounts, mallet.alpha, mallet.beta);
    };
  }

  /** MLlib's online LDA as it is. */
  static Trainer mllib(int topics, int iterations) {
    return corpus -> {
      LDAModel model =
          new LDA().setK(topics).setSeed(1).setMaxIter(iterations).fit(corpus.dataset(PARTITIONS));
      Matrix matrix = model.topicsMatrix();
      double[][] amounts = new double[matrix.numRows()][topics];
      for (int t = 0; t < amounts.length; t++) {
        for (int k = 0; k < topics; k++) {
          amounts[t][k] = matrix.apply(t, k);
        }
      }
      double[] alpha = model.getEffectiveDocConcentration();
      return new LdaModel(amounts, alpha, Double.MIN_NORMAL);
    };
  }
}
