package org.newstide.article;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newstide.article.Reject.Reason;
import org.newstide.text.LanguageCode;
import org.newstide.text.LanguageIdentifier;
import org.newstide.text.Tokenizer;

/**
 * Takes records into a corpus.
 *
 * <ol>
 *   <li>Title and body are cleaned ({@link CleanText}). A record with neither is rejected; one with
 *       a title only is an article.
 *   <li>The language is the record's, else the default of its source, else the corpus's first,
 *       unless the text speaks against it ({@link LanguageIdentifier}). One that is not the
 *       corpus's is rejected.
 *   <li>Too few words in title and body together are rejected.
 *   <li>A date that cannot be read or cannot be true is none, and the next one counts ({@link
 *       ArticleDate}); the article is kept without any.
 * </ol>
 */
public final class Intake {

  private static final Set<RecordField> WITH_DEFAULT =
      Set.of(RecordField.LANGUAGE, RecordField.SOURCE);

  private final CorpusRules rules;
  private final Map<RecordField, String> defaults;

  /**
   * Takes in the records of one configured source.
   *
   * @param defaults what holds for records that leave a field out: language and source alone
   * @throws IllegalArgumentException if there is a default for another field
   */
  public Intake(CorpusRules rules, Map<RecordField, String> defaults) {
    if (!WITH_DEFAULT.containsAll(defaults.keySet())) {
      throw new IllegalArgumentException(
          "only language and source have defaults, not all of " + defaults.keySet());
    }
    this.rules = rules;
    this.defaults = Map.copyOf(defaults);
  }

  /** What becomes of a record; a reject of the source stays one. */
  public IntakeResult take(SourceRecord sourceRecord) {
    return sourceRecord instanceof RawArticle raw ? take(raw) : (Reject) sourceRecord;
  }

  private IntakeResult take(RawArticle raw) {
    String title = raw.value(RecordField.TITLE).map(CleanText::title).orElse("");
    String body = raw.value(RecordField.BODY).map(CleanText::body).orElse("");
    if (title.isEmpty() && body.isEmpty()) {
      return reject(raw, Reason.NO_TEXT, "neither title nor body has text; one is needed");
    }
    String stated = stated(raw);
    String language = LanguageIdentifier.identify(title + "\n" + body, stated);
    if (!rules.languages().contains(language)) {
      return reject(
          raw,
          Reason.LANGUAGE,
          "the language is %s%s, taken are %s"
              .formatted(
                  language,
                  language.equals(stated) ? "" : " by the text (" + stated + " as stated)",
                  rules.languages()));
    }
    int words = words(title) + words(body);
    if (words < rules.minWords()) {
      return reject(
          raw,
          Reason.TOO_SHORT,
          "title and body have %d words, at least %d are needed"
              .formatted(words, rules.minWords()));
    }
    Optional<CanonicalUrl> url = raw.value(RecordField.URL).flatMap(CanonicalUrl::of);
    String sourceId = SourceId.of(raw, url, defaults);
    if (SourceId.isReserved(sourceId)) {
      return reject(
          raw,
          Reason.RESERVED_SOURCE,
          "the source is \"%s\", which means many sources; rename it".formatted(sourceId));
    }
    String articleId = ArticleId.of(raw, sourceId, url);
    ArticleDate dates = ArticleDate.of(raw, body, rules);
    Optional<ArticleDate.Dated> date = dates.holds();
    Article article =
        new Article(
            articleId,
            sourceId,
            url.flatMap(known -> raw.value(RecordField.URL)).map(Intake::link).orElse(null),
            title,
            date.flatMap(found -> found.date().at()).orElse(null),
            date.map(found -> found.date().on()).orElse(null),
            date.map(ArticleDate.Dated::origin).orElse(null),
            dates.problem().orElse(null),
            raw.value(RecordField.AUTHORS)
                .map(CleanText::title)
                .filter(names -> !names.isEmpty())
                .orElse(null),
            raw.value(RecordField.AGENCY)
                .map(CleanText::title)
                .filter(name -> !name.isEmpty())
                .or(() -> Agency.inBody(body))
                .orElse(null),
            language,
            words,
            raw.inputFile(),
            raw.inputPosition());
    return new CleanArticle(article, new ArticleBody(articleId, title, body), raw.removed());
  }

  private String stated(RawArticle raw) {
    return raw.value(RecordField.LANGUAGE)
        .or(() -> Optional.ofNullable(defaults.get(RecordField.LANGUAGE)))
        .flatMap(tag -> tag.strip().equalsIgnoreCase("und") ? Optional.empty() : Optional.of(tag))
        .map(tag -> LanguageCode.of(tag).orElse(tag.strip()))
        .orElse(rules.languages().get(0));
  }

  private static int words(String text) {
    return Tokenizer.tokens(text, 0, text.length()).size();
  }

  /** An address that a reader can follow. */
  private static String link(String written) {
    String address = written.strip().replaceAll("\\p{Cntrl}", "");
    return address.startsWith("//") ? "https:" + address : address;
  }

  private static Reject reject(RawArticle raw, Reason reason, String detail) {
    String text =
        raw.value(RecordField.TITLE).orElse("") + "\n" + raw.value(RecordField.BODY).orElse("");
    String record = text.isBlank() ? raw.value(RecordField.URL).orElse("") : text;
    return Reject.of(raw.inputFile(), raw.inputPosition(), reason, detail, record);
  }
}
