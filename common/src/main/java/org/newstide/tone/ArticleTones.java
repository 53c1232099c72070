package org.newstide.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /**
   * The tones of an article: of the whole, then of the themes in their order, then of the entities
   * by id. None for a target that is in no sentence with a word.
   */
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

  private SortedMap<String, SortedSet<Integer>> sentencesByEntity(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> entityIds.contains(mention.entityId()))
        .collect(
            Collectors.groupingBy(
                Mention::entityId,
                TreeMap::new,
                Collectors.mapping(Mention::sentence, Collectors.toCollection(TreeSet::new))));
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
