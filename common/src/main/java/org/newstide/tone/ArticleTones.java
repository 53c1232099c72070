package org.newstide.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.newstide.entity.Mention;
import org.newstide.entity.Theme;
import org.newstide.entity.ThemeMatcher;
import org.newstide.text.Document;

/**
 * The tones of an article: of its whole text, of each theme found in it, of each entity asked for.
 */
public final class ArticleTones {

  private final ToneScorer scorer;
  private final List<Theme> themes;
  private final Set<String> entityIds;

  /**
   * @param themes each is a target: the sentences in which it is found
   * @param entityIds each is a target: the sentences that name it
   */
  public ArticleTones(ToneScorer scorer, List<Theme> themes, Set<String> entityIds) {
    this.scorer = scorer;
    this.themes = List.copyOf(themes);
    this.entityIds = Set.copyOf(entityIds);
  }

  /** The tones of an article; none for a target that is in no sentence with a word. */
  public List<TargetTone> of(String articleId, Document document, List<Mention> mentions) {
    Polarity[] scores =
        document.sentences().stream()
            .map(s -> s.tokens().isEmpty() ? null : scorer.score(document, s))
            .toArray(Polarity[]::new);
    List<TargetTone> tones = new ArrayList<>();
    add(tones, articleId, TargetTone.WHOLE_ARTICLE, Stream.of(scores));
    for (Theme theme : themes) {
      add(
          tones,
          articleId,
          theme.id(),
          ThemeMatcher.sentences(theme, document, mentions).stream().map(n -> scores[n]));
    }
    sentencesByEntity(mentions)
        .forEach(
            (id, sentences) -> add(tones, articleId, id, sentences.stream().map(n -> scores[n])));
    return tones;
  }

  private Map<String, List<Integer>> sentencesByEntity(List<Mention> mentions) {
    Map<String, List<Integer>> sentences = new HashMap<>();
    mentions.stream()
        .filter(mention -> entityIds.contains(mention.entityId()))
        .forEach(
            mention -> {
              List<Integer> numbers =
                  sentences.computeIfAbsent(mention.entityId(), id -> new ArrayList<>());
              if (!numbers.contains(mention.sentence())) {
                numbers.add(mention.sentence());
              }
            });
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
