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
import org.newstide.tone.ToneScorer;

/** Answers the questions asked of texts. */
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

  /** What is found of these kinds: mentions, then themes, then tones. */
  Stream<Finding> read(ArticleBody text, Set<Finding.Kind> kinds) {
    Document document = Document.of(text.title(), text.body());
    List<Mention> found = mentions.find(document);
    Map<String, List<Integer>> sentences = themes.sentences(document, found);
    return kinds.stream()
        .sorted()
        .flatMap(
            kind ->
                switch (kind) {
                  case MENTION ->
                      found.stream()
                          .map(mention -> Finding.of(ArticleMention.of(text.articleId(), mention)));
                  case THEME ->
                      sentences.entrySet().stream()
                          .flatMap(
                              theme ->
                                  ThemeArticle.of(
                                      theme.getKey(), text.articleId(), theme.getValue())
                                      .stream())
                          .map(Finding::of);
                  case TONE ->
                      tones.of(text.articleId(), document, found, sentences).stream()
                          .map(Finding::of);
                });
  }
}
