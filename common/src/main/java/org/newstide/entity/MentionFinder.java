package org.newstide.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/**
 * Finds where the entities of a gazetteer are named.
 *
 * <ol>
 *   <li>In each sentence, from left to right, the longest form that starts at a word is taken and
 *       its words are used up.
 *   <li>A form matches words as it is written; in a sentence without a small letter, it matches its
 *       capitals.
 *   <li>A blocking form, and one that a $ follows ("US$5"), names nobody.
 *   <li>An ambiguous form names its entity only if the document also holds a sure form of it, of
 *       its country, or of another entity of that country; a doubtful one, only if of it.
 * </ol>
 *
 * <p>A finder does not change and may be used by many threads at once.
 */
public final class MentionFinder {

  private final FormTrie asWritten;
  private final FormTrie inCapitals;
  private final Gazetteer gazetteer;

  /** A finder of the entities of {@code gazetteer}. */
  public MentionFinder(Gazetteer gazetteer) {
    this.asWritten = FormTrie.asWritten(gazetteer.forms());
    this.inCapitals = FormTrie.inCapitals(gazetteer.forms());
    this.gazetteer = gazetteer;
  }

  /** All mentions in the order of the text; no two share a word. */
  public List<Mention> find(Document document) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      collect(document, sentence, found);
    }
    Set<String> sure = new HashSet<>();
    for (Found each : found) {
      if (each.bearing() == NameForm.Bearing.SURE) {
        sure.add(each.mention().entityId());
      }
    }
    Set<String> countries =
        sure.stream().flatMap(id -> gazetteer.countsFor(id).stream()).collect(Collectors.toSet());
    return found.stream()
        .filter(
            each ->
                switch (each.bearing()) {
                  case AMBIGUOUS ->
                      gazetteer.countsFor(each.mention().entityId()).stream()
                          .anyMatch(countries::contains);
                  default -> sure.contains(each.mention().entityId());
                })
        .map(Found::mention)
        .toList();
  }

  private record Found(Mention mention, NameForm.Bearing bearing) {}

  private void collect(Document document, Sentence sentence, List<Found> found) {
    String text = document.text();
    FormTrie trie = hasSmallLetter(text, sentence) ? asWritten : inCapitals;
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Optional<FormTrie.Match> match = trie.longest(tokens, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      NameForm form = match.get().form();
      int start = tokens.get(at).start();
      at += match.get().words();
      int end = tokens.get(at - 1).end();
      if (form.entityId().isPresent() && !isCurrency(text, end)) {
        String surface = document.words(start, end);
        String entityId = form.entityId().get();
        found.add(
            new Found(
                new Mention(sentence.number(), start, end, entityId, surface), form.bearing()));
      }
    }
  }

  private static boolean hasSmallLetter(String text, Sentence sentence) {
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCurrency(String text, int end) {
    return end < text.length() && text.charAt(end) == '$';
  }
}
