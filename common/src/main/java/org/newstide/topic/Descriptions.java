package org.newstide.topic;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newstide.Sha256;
import org.newstide.topic.lda.LdaModel;

/**
 * The topics of a model as rows for readers. Those that were there before keep id and label; new
 * ones are numbered on, the largest first, ties by number.
 */
public final class Descriptions {

  /** How many terms a topic has in the table of them. */
  private static final int SHOWN = 30;

  /** How many titles say what a topic is about. */
  private static final int TITLES = 3;

  private static final int DIGEST_BYTES = 6;

  /** A topic is furniture if so much of its terms' use is in set phrases. */
  private static final double FURNITURE = .1;

  /** Smaller amounts of a term are not kept. */
  private static final double LEAST_AMOUNT = .5;

  private final Vocabulary vocabulary;
  private final TermAmounts amounts;
  private final long[] weights;
  private final long stories;
  private final int[] order;
  private final List<List<RankedTerm>> ranked;
  private final Coherence coherence;
  private final List<SortedMap<String, Double>> model;
  private final double[] stability;
  private final List<String> names;
  private final FormerTopics former;
  private final Lineage lineage;
  private final int[] ids;
  private final String modelId;

  /**
   * @param amounts what the topics use of the terms in the leads
   * @param weights sum over the leads of each topic's weight, in {@link TopicModel#UNIT}
   * @param stories number of leads
   * @param model that the amounts were shared by
   * @param stability of each topic of the model; none if it is not known
   * @param names of the first topics of the model
   * @param former the topics of the release before
   * @param settings what the model was made with; its id is a digest of them and of the amounts
   */
  public Descriptions(
      Vocabulary vocabulary,
      TermAmounts amounts,
      long[] weights,
      long stories,
      LdaModel model,
      double[] stability,
      List<String> names,
      FormerTopics former,
      String settings) {
    this.vocabulary = vocabulary;
    this.amounts = amounts;
    this.weights = weights.clone();
    this.stories = stories;
    this.order =
        IntStream.range(0, weights.length)
            .filter(k -> weights[k] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(k -> weights[k])
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.ranked =
        Arrays.stream(order)
            .mapToObj(k -> amounts.ranked(k).stream().limit(SHOWN).toList())
            .toList();
    this.coherence = Coherence.of(amounts, order);
    this.model =
        IntStream.range(0, weights.length).mapToObj(k -> amounts(model, k, vocabulary)).toList();
    this.stability = stability.clone();
    this.names = List.copyOf(names);
    this.former = former;
    this.lineage = new Lineage(former, order, this.model);
    this.ids = lineage.ids();
    this.modelId = modelId(settings);
  }

  /** The id of each topic of the model; 0 for one that no lead has. */
  public int[] ids() {
    return ids.clone();
  }

  /** Counts the pairs whose number {@link #topics} asks for. */
  public Coherence coherence() {
    return coherence;
  }

  /**
   * Rows of the table of topics.
   *
   * @param pairs stories by pair of terms, as {@link #coherence} counts them
   * @param titles of the central stories of each topic of the model, the most central first
   * @param setPhrases how much of the use of each term is in {@link SetPhrases}
   */
  public List<Topic> topics(
      LongCounts pairs, Map<Integer, List<String>> titles, double[] setPhrases) {
    List<List<String>> central =
        Arrays.stream(order).mapToObj(k -> titles.getOrDefault(k, List.of())).toList();
    Map<Integer, String> labels = labels(new TitleTerms(central, vocabulary));
    List<Topic> topics = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      int k = order[i];
      double inSetPhrases = mean(ranked.get(i), setPhrases);
      topics.add(
          new Topic(
              ids[k],
              labels.get(ids[k]),
              String.join(
                  ", ",
                  ranked.get(i).stream()
                      .limit(Coherence.TOP)
                      .map(t -> vocabulary.text(t.term()))
                      .toList()),
              central.get(i).stream()
                  .filter(title -> !title.isBlank())
                  .distinct()
                  .limit(TITLES)
                  .collect(Collectors.joining(" · ")),
              weights[k] / ((double) TopicModel.UNIT * stories),
              orNull(coherence.npmi(i, pairs, vocabulary::stories, stories)),
              orNull(amounts.exclusivity(k, Coherence.TOP)),
              stability.length == 0 ? null : stability[k],
              inSetPhrases,
              inSetPhrases >= FURNITURE,
              modelId));
    }
    topics.sort(Comparator.comparingInt(Topic::topicId));
    return topics;
  }

  /** Rows of the table of terms. */
  public List<TopicTerm> terms() {
    List<TopicTerm> rows = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      int rank = 1;
      for (RankedTerm term : ranked.get(i)) {
        rows.add(
            new TopicTerm(
                ids[order[i]],
                rank++,
                vocabulary.text(term.term()),
                term.probability(),
                term.relevance()));
      }
    }
    return rows;
  }

  /** Rows of the table of the model. */
  public List<TopicAmount> model() {
    return IntStream.of(order)
        .boxed()
        .flatMap(
            k ->
                model.get(k).entrySet().stream()
                    .map(term -> new TopicAmount(ids[k], term.getKey(), term.getValue())))
        .toList();
  }

  /** Rows of the table of lineage, those of the releases before first. */
  public List<TopicChange> lineage() {
    List<TopicChange> rows = new ArrayList<>(former.lineage());
    if (rows.isEmpty() || !rows.get(rows.size() - 1).modelId().equals(modelId)) {
      rows.addAll(lineage.changes(modelId));
    }
    return rows;
  }

  private static SortedMap<String, Double> amounts(
      LdaModel model, int topic, Vocabulary vocabulary) {
    SortedMap<String, Double> own = new TreeMap<>();
    for (int t = 0; t < vocabulary.size(); t++) {
      double amount = model.amount(topic, t);
      if (amount >= LEAST_AMOUNT) {
        own.put(vocabulary.text(t), amount);
      }
    }
    return own;
  }

  /**
   * Topics that have a name are called by it, those that were there before keep their labels, the
   * others choose from what is left.
   */
  private Map<Integer, String> labels(TitleTerms titles) {
    Map<Integer, String> labels = new HashMap<>();
    for (int k : order) {
      if (k < names.size()) {
        labels.put(ids[k], names.get(k));
      } else if (former.labels().containsKey(ids[k])
          && !names.contains(former.labels().get(ids[k]))) {
        labels.put(ids[k], former.labels().get(ids[k]));
      }
    }
    int[] unnamed =
        IntStream.range(0, order.length).filter(i -> !labels.containsKey(ids[order[i]])).toArray();
    List<String> found =
        Labels.of(
            IntStream.of(unnamed)
                .mapToObj(i -> titles.ordered(i, ranked.get(i)))
                .map(own -> own.stream().map(vocabulary::text).toList())
                .toList(),
            labels.values());
    for (int i = 0; i < unnamed.length; i++) {
      labels.put(ids[order[unnamed[i]]], found.get(i));
    }
    return labels;
  }

  /** The mean of values of terms by their probability. */
  private static double mean(List<RankedTerm> terms, double[] values) {
    double all = terms.stream().mapToDouble(RankedTerm::probability).sum();
    return terms.stream().mapToDouble(t -> t.probability() * values[t.term()]).sum() / all;
  }

  private String modelId(String settings) {
    MessageDigest digest = Sha256.start();
    Sha256.addPart(digest, settings);
    for (int term = 0; term < vocabulary.size(); term++) {
      Sha256.addPart(digest, vocabulary.text(term));
      for (int k : order) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(amounts.of(k, term)).array());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
  }

  private static Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
