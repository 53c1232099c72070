package org.newstide.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

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
    if (condition instanceof Group.AllOf all) {
      return all.allOf().stream().allMatch(part -> holds(part, unit));
    }
    if (condition instanceof Group.AnyOf any) {
      return any.anyOf().stream().anyMatch(part -> holds(part, unit));
    }
    if (condition instanceof Group.NoneOf none) {
      return none.noneOf().stream().noneMatch(part -> holds(part, unit));
    }
    return unit.stream().anyMatch(sentence -> stands(condition, sentence));
  }

  /** Whether something stands in the sentence that the condition asks for, under so many nots. */
  private boolean asks(Condition condition, int nots, Sentence sentence) {
    if (condition instanceof Group group) {
      int deeper = condition instanceof Group.NoneOf ? nots + 1 : nots;
      return group.parts().stream().anyMatch(part -> asks(part, deeper, sentence));
    }
    return nots % 2 == 0 && stands(condition, sentence);
  }

  private static List<String> plain(List<Token> tokens) {
    return tokens.stream().map(Token::text).map(Spelling::plain).toList();
  }

  private static boolean isWrittenSo(List<String> run, List<String> there) {
    for (int at = 0; at < run.size(); at++) {
      String word = run.get(at);
      boolean small = word.equals(word.toLowerCase(Locale.ROOT));
      String found = small ? there.get(at).toLowerCase(Locale.ROOT) : there.get(at);
      if (!found.equals(word) && !found.equals(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(Condition atom, Sentence sentence) {
    if (atom instanceof Words words) {
      List<String> text = plain(sentence.tokens());
      return words.words().stream()
          .map(run -> plain(Tokenizer.tokens(run, 0, run.length())))
          .anyMatch(
              run ->
                  IntStream.rangeClosed(0, text.size() - run.size())
                      .mapToObj(from -> text.subList(from, from + run.size()))
                      .anyMatch(there -> isWrittenSo(run, there)));
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
