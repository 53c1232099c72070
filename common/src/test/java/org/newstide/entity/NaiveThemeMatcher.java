package org.newstide.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/** What {@link ThemeMatcher} should find, by asking every condition of every sentence. */
final class NaiveThemeMatcher {

  private final Document document;
  private final List<Mention> mentions;
  private final Gazetteer gazetteer;

  NaiveThemeMatcher(Document document, List<Mention> mentions, Gazetteer gazetteer) {
    this.document = document;
    this.mentions = mentions;
    this.gazetteer = gazetteer;
  }

  List<Integer> sentences(Theme theme) {
    List<Integer> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Sentence> unit =
          document.sentences().stream()
              .filter(
                  other ->
                      switch (theme.within()) {
                        case SENTENCE -> other.number() == sentence.number();
                        case PARAGRAPH -> other.paragraph() == sentence.paragraph();
                        case ARTICLE -> true;
                      })
              .toList();
      boolean holds =
          theme.allOf().stream().allMatch(condition -> holds(condition, unit))
              && (theme.anyOf().isEmpty()
                  || theme.anyOf().stream().anyMatch(condition -> holds(condition, unit)))
              && theme.noneOf().stream().noneMatch(condition -> holds(condition, unit));
      boolean asked =
          theme.allOf().stream().anyMatch(condition -> asks(condition, 0, sentence))
              || theme.anyOf().stream().anyMatch(condition -> asks(condition, 0, sentence))
              || theme.noneOf().stream().anyMatch(condition -> asks(condition, 1, sentence));
      if (holds && asked) {
        found.add(sentence.number());
      }
    }
    return found;
  }

  /** Whether a condition holds in the whole document. */
  boolean holds(Condition condition) {
    return holds(condition, document.sentences());
  }

  private boolean holds(Condition condition, List<Sentence> unit) {
    if (condition instanceof Condition.AllOf all) {
      return all.allOf().stream().allMatch(part -> holds(part, unit));
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.anyOf().stream().anyMatch(part -> holds(part, unit));
    }
    if (condition instanceof Condition.NoneOf none) {
      return none.noneOf().stream().noneMatch(part -> holds(part, unit));
    }
    return unit.stream().anyMatch(sentence -> stands(condition, sentence));
  }

  /** Whether something stands in the sentence that the condition asks for, under so many nots. */
  private boolean asks(Condition condition, int nots, Sentence sentence) {
    if (condition instanceof Condition.Group group) {
      int deeper = condition instanceof Condition.NoneOf ? nots + 1 : nots;
      return group.parts().stream().anyMatch(part -> asks(part, deeper, sentence));
    }
    return nots % 2 == 0 && stands(condition, sentence);
  }

  private boolean stands(Condition atom, Sentence sentence) {
    if (atom instanceof Condition.Words words) {
      String text = " " + String.join(" ", sentence.tokens().stream().map(Token::text).toList());
      return words.words().stream()
          .anyMatch(
              word ->
                  (text + " ").contains(" " + word + " ")
                      || (text + " ").contains(" " + word.toUpperCase(Locale.ROOT) + " ")
                      || (word.equals(word.toLowerCase(Locale.ROOT))
                          && (text.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ")));
    }
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence.number())
        .map(Mention::entityId)
        .anyMatch(
            id ->
                atom instanceof Condition.Only own
                    ? own.only().equals(id)
                    : ((Condition.Named) atom).entity().equals(id)
                        || gazetteer
                            .entity(id)
                            .orElseThrow()
                            .country()
                            .filter(((Condition.Named) atom).entity()::equals)
                            .isPresent());
  }
}
