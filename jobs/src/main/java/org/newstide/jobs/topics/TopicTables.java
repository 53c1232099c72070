package org.newstide.jobs.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.newstide.config.Config;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Records;
import org.newstide.topic.ArticleTopic;
import org.newstide.topic.Descriptions;
import org.newstide.topic.Dictionary;
import org.newstide.topic.FormerTopics;
import org.newstide.topic.Furniture;
import org.newstide.topic.StopWords;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicAmount;
import org.newstide.topic.TopicChange;
import org.newstide.topic.TopicCount;
import org.newstide.topic.TopicModel;
import org.newstide.topic.TopicTerm;
import org.newstide.topic.Vocabulary;
import org.newstide.topic.lda.SpectralFit;
import org.newstide.trend.Period;
import org.newstide.trend.PeriodTerm;

/**
 * The topics of a corpus, fitted. Closing it frees what is kept for its datasets.
 *
 * <ol>
 *   <li>Texts are coded ({@link Coding}); furniture, collocations and the vocabulary are counted in
 *       the leads ({@link Terms}).
 *   <li>Topics are learnt from the leads' terms ({@link Training}).
 *   <li>Every article gets its weights by its own terms, and each lead's terms are shared among the
 *       topics ({@link Sharing}): from these amounts come probabilities, ranks and measures.
 * </ol>
 */
final class TopicTables implements AutoCloseable {

  /** A topic needs so many stories, and so many terms. */
  private static final int PER_TOPIC = 10;

  private final List<Runnable> kept = new ArrayList<>();
  private final FormerTopics former;
  private final boolean isUpdate;
  private long stories;
  private int vocabulary;
  private List<Topic> topics = List.of();
  private List<TopicTerm> terms = List.of();
  private List<TopicAmount> model = List.of();
  private List<TopicChange> lineage = List.of();
  private List<TopicCount> counts = List.of();
  private List<String> unknownSeeds = List.of();
  private Dataset<Row> articleTopics;
  private Dataset<Row> termsByPeriod;

  /** Tables without rows. */
  private TopicTables(SparkSession spark, FormerTopics former, boolean isUpdate) {
    this.former = former;
    this.isUpdate = isUpdate;
    this.lineage = former.lineage();
    this.articleTopics =
        Records.dataset(spark, ArticleTopic.class, List.of()).withColumn(Parts.COLUMN, lit(""));
    this.termsByPeriod = Records.dataset(spark, PeriodTerm.class, List.of());
  }

  /**
   * Fits topics; the tables have no rows if none are asked for or the corpus is too small.
   *
   * @param bodies {@code article_bodies} rows
   * @param articles {@code articles} rows
   * @param stories {@code stories} rows
   * @param former the topics of the release before
   * @param isUpdate whether its topics go on; else topics are learnt from nothing, and those that
   *     are like former ones have their ids
   */
  static TopicTables of(
      Dataset<Row> bodies,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Config.Topics settings,
      Period period,
      FormerTopics former,
      boolean isUpdate) {
    TopicTables tables = new TopicTables(bodies.sparkSession(), former, isUpdate);
    try {
      tables.fit(bodies, articles, stories, settings, period);
      return tables;
    } catch (RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  /** {@code topics} rows. */
  List<Topic> topics() {
    return topics;
  }

  /** {@code topic_terms} rows. */
  List<TopicTerm> terms() {
    return terms;
  }

  /** {@code topic_model} rows. */
  List<TopicAmount> model() {
    return model;
  }

  /** {@code topic_lineage} rows. */
  List<TopicChange> lineage() {
    return lineage;
  }

  /** {@code topic_counts} rows, if how many topics there are was found out. */
  List<TopicCount> counts() {
    return counts;
  }

  /** Words around which topics were asked for and that are no terms. */
  List<String> unknownSeeds() {
    return unknownSeeds;
  }

  /** How many topics are new or gone, if there were topics before and some are. */
  Optional<String> changes() {
    List<TopicChange> now = lineage.subList(former.lineage().size(), lineage.size());
    Map<TopicChange.Kind, Long> kinds =
        now.stream()
            .filter(change -> change.change() != TopicChange.Kind.KEPT)
            .collect(
                Collectors.groupingBy(TopicChange::change, TreeMap::new, Collectors.counting()));
    return former.amounts().isEmpty() || kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "topics: ", " (topic_lineage says which)")));
  }

  /** {@code article_topics} rows. */
  Dataset<Row> articleTopics() {
    return articleTopics;
  }

  /** {@code topic_terms_by_period} rows. */
  Dataset<Row> termsByPeriod() {
    return termsByPeriod;
  }

  /** Stories that topics were learnt from. */
  long stories() {
    return stories;
  }

  /** Terms that topics are made of. */
  int vocabulary() {
    return vocabulary;
  }

  @Override
  public void close() {
    kept.forEach(Runnable::run);
    kept.clear();
  }

  private <T> Broadcast<T> send(Dataset<Row> rows, T value) {
    Broadcast<T> sent =
        JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(value);
    kept.add(sent::unpersist);
    return sent;
  }

  private Dataset<Row> keep(Dataset<Row> rows) {
    Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(persisted::unpersist);
    return persisted;
  }

  private void fit(
      Dataset<Row> bodies,
      Dataset<Row> articles,
      Dataset<Row> storyRows,
      Config.Topics settings,
      Period period) {
    if (settings.number().equals(OptionalInt.of(0))) {
      return;
    }
    stories = storyRows.where(col("is_lead")).count();
    if (stories < 2 * PER_TOPIC) {
      return;
    }
    Broadcast<Dictionary> dictionary =
        send(bodies, Coding.dictionary(bodies, new StopWords(settings.stopWords())));
    Dataset<Row> texts = keep(Coding.coded(bodies, articles, storyRows, dictionary));
    Dataset<Row> leadTexts = texts.where(col("is_lead"));
    Broadcast<Furniture> furniture = send(bodies, Terms.furniture(leadTexts, stories, dictionary));
    Broadcast<Vocabulary> known =
        send(bodies, Terms.vocabulary(leadTexts, stories, dictionary, furniture, settings));
    vocabulary = known.value().size();
    int most = (int) Math.min(Short.MAX_VALUE, Math.min(stories, vocabulary) / PER_TOPIC);
    int count = Math.min(settings.number().orElse(most), most);
    if (count >= 2) {
      double[] setPhrases = Terms.setPhrases(leadTexts, known);
      Dataset<Row> all = keep(Terms.of(texts, furniture, known, period));
      texts.unpersist();
      Training training =
          new Training(all, stories, known.value(), settings, former, isUpdate, this::keep);
      training
          .of(count)
          .ifPresent(
              found ->
                  describe(
                      all,
                      articles,
                      found,
                      known.value(),
                      setPhrases,
                      settings.unnamed().toString()));
      counts = training.counts();
      unknownSeeds = training.unknownSeeds();
    }
  }

  private void describe(
      Dataset<Row> all,
      Dataset<Row> articles,
      Training.Trained trained,
      Vocabulary known,
      double[] setPhrases,
      String settings) {
    SpectralFit.Fit fit = trained.fit();
    int count = fit.model().topics();
    Broadcast<TopicModel> sent = send(all, new TopicModel(fit.model(), fit.most()));
    Dataset<Row> weighted = keep(Sharing.weighted(all, sent));
    Dataset<Row> leads = weighted.where(col("is_lead"));
    Dataset<Row> amounts = keep(Sharing.amounts(leads, sent));
    Descriptions found =
        new Descriptions(
            known,
            Sharing.collect(Sharing.timeless(amounts), count, vocabulary),
            Sharing.sums(leads, count),
            stories,
            fit.model(),
            trained.stability(),
            trained.names(),
            former,
            settings);
    topics =
        found.topics(
            Sharing.pairs(leads, found.coherence()),
            CentralStories.titles(leads, articles),
            setPhrases);
    terms = found.terms();
    model = found.model();
    lineage = found.lineage();
    articleTopics = TopicRows.articleTopics(weighted, found.ids());
    termsByPeriod = TopicRows.termsByPeriod(amounts, found.ids(), send(all, known));
  }
}
