package org.newstide.topic;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.newstide.Sha256;

/**
 * The topics of a model as rows for readers: numbered from 1, the largest first, ties by number.
 */
public final class Descriptions {

  /** How many terms a topic has in the table of them. */
  private static final int SHOWN = 30;

  private static final int DIGEST_BYTES = 6;

  private final Vocabulary vocabulary;
  private final TermAmounts amounts;
  private final long[] weights;
  private final long stories;
  private final int[] order;
  private final List<List<RankedTerm>> ranked;
  private final Coherence coherence;

  /**
   * @param amounts what the topics use of the terms in the leads
   * @param weights sum over the leads of each topic's weight, in {@link TopicModel#UNIT}
   * @param stories number of leads
   */
  public Descriptions(Vocabulary vocabulary, TermAmounts amounts, long[] weights, long stories) {
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
  }

  /** The id of each topic of the model; 0 for one that no lead has. */
  public int[] ids() {
    int[] ids = new int[weights.length];
    for (int i = 0; i < order.length; i++) {
      ids[order[i]] = i + 1;
    }
    return ids;
  }

  /** Counts the pairs whose number {@link #topics} asks for. */
  public Coherence coherence() {
    return coherence;
  }

  /**
   * Rows of the table of topics.
   *
   * @param pairs stories by pair of terms, as {@link #coherence} counts them
   * @param settings what the model was made with; its id is a digest of them and of the amounts
   */
  public List<Topic> topics(LongCounts pairs, String settings) {
    List<String> labels =
        Labels.of(
            ranked.stream()
                .map(terms -> terms.stream().map(t -> vocabulary.text(t.term())).toList())
                .toList());
    String modelId = modelId(settings);
    List<Topic> topics = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      int k = order[i];
      topics.add(
          new Topic(
              i + 1,
              labels.get(i),
              String.join(
                  ", ",
                  ranked.get(i).stream()
                      .limit(Coherence.TOP)
                      .map(t -> vocabulary.text(t.term()))
                      .toList()),
              weights[k] / ((double) TopicModel.UNIT * stories),
              orNull(coherence.npmi(i, pairs, vocabulary::stories, stories)),
              orNull(amounts.exclusivity(k, Coherence.TOP)),
              orNull(amounts.stability(k, Coherence.TOP)),
              modelId));
    }
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
                i + 1, rank++, vocabulary.text(term.term()), term.probability(), term.relevance()));
      }
    }
    return rows;
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
