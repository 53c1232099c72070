package org.newstide.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Mention;
import org.newstide.text.Document;

/**
 * The tones of an article: of its whole text, of each theme found in it, of each entity asked for.
 */
public final class ArticleTones {

  private final ToneScorer scorer;
  private final Gazetteer gazetteer;
  private final Set<String> entityIds;

  /**
   * @param gazetteer tells which entities count for a country
   * @param entityIds each is a target: the sentences that name it, or what belongs to it
   */
  public ArticleTones(ToneScorer scorer, Gazetteer gazetteer, Set<String> entityIds) {
    this.scorer = scorer;
    this.gazetteer = gazetteer;
    this.entityIds = Set.copyOf(entityIds);
  }

  /**
   * The tones of an article: of the whole, then of the themes in their order, then of the entities
   * by id. None for a target that is in no sentence with a word.
   *
   * @param themes by id, the numbers of the sentences in which each is found
   */
  public List<TargetTone> of(
      String articleId,
      Document document,
      List<Mention> mentions,
      Map<String, List<Integer>> themes) {
    Polarity[] scores =
        document.sentences().stream()
            .map(s -> s.tokens().isEmpty() ? null : scorer.score(document, s))
            .toArray(Polarity[]::new);
    List<TargetTone> tones = new ArrayList<>();
    add(tones, articleId, TargetTone.WHOLE_ARTICLE, Stream.of(scores));
    themes.forEach(
        (id, sentences) -> add(tones, articleId, id, sentences.stream().map(n -> scores[n])));
    sentencesByEntity(mentions)
        .forEach(
            (id, sentences) -> add(tones, articleId, id, sentences.stream().map(n -> scores[n])));
    return tones;
  }

  private SortedMap<String, SortedSet<Integer>> sentencesByEntity(List<Mention> mentions) {
    SortedMap<String, SortedSet<Integer>> sentences = new TreeMap<>();
    for (Mention mention : mentions) {
      for (String id : gazetteer.countsFor(mention.entityId())) {
        if (entityIds.contains(id)) {
          sentences.computeIfAbsent(id, key -> new TreeSet<>()).add(mention.sentence());
        }
      }
    }
    return sentences;
  }

  private void add(
      List<TargetTone> tones, String articleId, String target, Stream<Polarity> scores) {
    List<Polarity> known = scores.filter(Objects::nonNull).toList();
    if (!known.isEmpty()) {
      tones.add(
          TargetTone.of(articleId, target, Polarity.mean(known), known.size(), scorer.name()));
    }
  }
}
