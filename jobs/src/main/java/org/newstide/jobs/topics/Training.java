package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.config.Config;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.SeedTopics;
import org.newstide.topic.TopicCount;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.LdaModel;
import org.newstide.topic.lda.SpectralFit;

/**
 * Topics learnt as the settings ask for it: from nothing, or on from the topics of the release
 * before. Those whose terms do not hang together are left out ({@link CoherentTopics}).
 */
final class Training {

  /** Topics are learnt anew if the former ones are less than this share of those to find. */
  private static final double LEAST_FORMER = .8;

  /** What is new may make so many topics of those to find, … */
  private static final double MORE_TOPICS = 1.2;

  /** … and these at the most ({@link Sharing} has ten bits for a topic). */
  private static final int MOST_TOPICS = 1_000;

  /**
   * What was found.
   *
   * @param stability of each topic; none if it is not known
   * @param names of the first topics, which were asked for
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Trained(SpectralFit.Fit fit, double[] stability, List<String> names) {}

  private final Dataset<Row> all;
  private final long stories;
  private final Vocabulary vocabulary;
  private final Config.Topics settings;
  private final FormerTopics former;
  private final boolean isUpdate;
  private final UnaryOperator<Dataset<Row>> keep;
  private List<TopicCount> counts = List.of();
  private List<String> unknownSeeds = List.of();

  /**
   * @param all {@link StoryTerms} rows
   * @param stories how many of them are leads
   * @param isUpdate whether the former topics go on
   * @param keep keeps rows that are read several times
   */
  Training(
      Dataset<Row> all,
      long stories,
      Vocabulary vocabulary,
      Config.Topics settings,
      FormerTopics former,
      boolean isUpdate,
      UnaryOperator<Dataset<Row>> keep) {
    this.all = all;
    this.stories = stories;
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.former = former;
    this.isUpdate = isUpdate;
    this.keep = keep;
  }

  /**
   * Learns topics; none if fewer than two hang together.
   *
   * @param count how many; the most, if the number is to be found out
   */
  Optional<Trained> of(int count) {
    return settings.trainer() == Config.Topics.Trainer.MLLIB ? mllib(count) : spectral(count);
  }

  /** How well numbers of topics suit the stories, if that was found out. */
  List<TopicCount> counts() {
    return counts;
  }

  /** Words around which topics were asked for and that are no terms. */
  List<String> unknownSeeds() {
    return unknownSeeds;
  }

  private Optional<Trained> mllib(int count) {
    Dataset<Row> leads = keep.apply(MllibTrainer.leads(all, stories));
    LdaModel model = MllibTrainer.fit(leads, vocabulary.size(), count, settings.seed());
    return CoherentTopics.of(model, 0, leads, stories, vocabulary)
        .map(found -> new SpectralFit.Fit(found, MllibTrainer.MOST))
        .map(fit -> new Trained(fit, new double[0], List.of()));
  }

  private Optional<Trained> spectral(int count) {
    SeedTopics seeds = new SeedTopics(settings.seeds(), vocabulary.texts(), count - 1);
    unknownSeeds = seeds.unknown();
    Dataset<Row> leads = all.where(col("is_lead").and(length(col("counts")).gt(0)));
    SpectralTrainer trainer = new SpectralTrainer(leads, vocabulary, seeds, settings.seed());
    SpectralFit.Fit trained =
        isToGoOn(count, seeds) ? update(trainer, count, seeds) : anew(trainer, count);
    return CoherentTopics.of(trained.model(), seeds.size(), leads, stories, vocabulary)
        .map(found -> new SpectralFit.Fit(found, trained.most()))
        .map(fit -> new Trained(fit, trainer.stability(fit.model()), seeds.names()));
  }

  private boolean isToGoOn(int count, SeedTopics seeds) {
    double least = isToChoose() ? 2 : LEAST_FORMER * count;
    return isUpdate
        && former.amounts().size() >= least
        && former.labels().values().containsAll(seeds.names());
  }

  private SpectralFit.Fit update(SpectralTrainer trainer, int count, SeedTopics seeds) {
    counts = former.counts();
    int goal = isToChoose() ? former.amounts().size() : count;
    int most = Math.min(MOST_TOPICS, (int) (MORE_TOPICS * goal));
    return trainer.update(former.model(vocabulary, seeds.names()), most);
  }

  private SpectralFit.Fit anew(SpectralTrainer trainer, int most) {
    if (isToChoose()) {
      counts = trainer.counts(most);
    }
    return trainer.fit(
        counts.stream()
            .filter(TopicCount::isChosen)
            .mapToInt(TopicCount::topics)
            .findFirst()
            .orElse(most));
  }

  private boolean isToChoose() {
    return settings.number().isEmpty();
  }
}
