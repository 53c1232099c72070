package org.newstide.jobs.mentions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newstide.article.ArticleBody;
import org.newstide.config.Config;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Mention;
import org.newstide.entity.MentionFinder;
import org.newstide.entity.ThemeArticle;
import org.newstide.entity.ThemeMatcher;
import org.newstide.text.Document;
import org.newstide.tone.ArticleTones;
import org.newstide.tone.LexiconScorer;
import org.newstide.tone.TargetTone;
import org.newstide.tone.ToneScorer;

/** Answers the questions asked of texts; each method goes through a text once. */
final class ArticleReader {

  private final MentionFinder mentions;
  private final ThemeMatcher themes;
  private final ArticleTones tones;

  ArticleReader(Questions questions) {
    Gazetteer gazetteer = Gazetteer.builtIn().with(questions.entities());
    this.mentions = new MentionFinder(gazetteer);
    this.themes = new ThemeMatcher(questions.themes(), gazetteer);
    this.tones =
        new ArticleTones(scorer(questions.scorer()), gazetteer, Set.copyOf(questions.targets()));
  }

  private static ToneScorer scorer(Config.Tone.Scorer scorer) {
    return switch (scorer) {
      case LEXICON -> LexiconScorer.builtIn();
    };
  }

  /** Mentions, then themes. */
  Stream<Finding> mentions(ArticleBody text) {
    return Reading.of(this, text).mentions();
  }

  /** Tones. */
  Stream<TargetTone> tones(ArticleBody text) {
    return Reading.of(this, text).tones(tones);
  }

  /** Mentions, then themes, then tones. */
  Stream<Finding> all(ArticleBody text) {
    Reading reading = Reading.of(this, text);
    return Stream.concat(reading.mentions(), reading.tones(tones).map(Finding::of));
  }

  /**
   * A text taken apart.
   *
   * @param themes by id, the numbers of the sentences in which each is found
   */
  private record Reading(
      String articleId, Document document, List<Mention> found, Map<String, List<Integer>> themes) {

    static Reading of(ArticleReader reader, ArticleBody text) {
      Document document = Document.of(text.title(), text.body());
      List<Mention> found = reader.mentions.find(document);
      return new Reading(
          text.articleId(), document, found, reader.themes.sentences(document, found));
    }

    Stream<Finding> mentions() {
      return Stream.concat(
          found.stream().map(mention -> Finding.of(ArticleMention.of(articleId, mention))),
          themes.entrySet().stream()
              .flatMap(
                  theme -> ThemeArticle.of(theme.getKey(), articleId, theme.getValue()).stream())
              .map(Finding::of));
    }

    Stream<TargetTone> tones(ArticleTones tones) {
      return tones.of(articleId, document, found, themes).stream();
    }
  }
}
