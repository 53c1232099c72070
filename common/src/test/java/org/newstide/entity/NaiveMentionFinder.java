package org.newstide.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.entity.NameForm.Bearing;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/** What {@link MentionFinder} should find, by trying every form at every word. */
final class NaiveMentionFinder {

  private final Gazetteer gazetteer;

  NaiveMentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(Document document) {
    Map<Mention, Bearing> all = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      List<String> words = sentence.tokens().stream().map(Token::text).toList();
      String text = document.text().substring(sentence.start(), sentence.end());
      boolean capitals = text.codePoints().noneMatch(Character::isLowerCase);
      int at = 0;
      while (at < words.size()) {
        Optional<NameForm> longest = longest(words.subList(at, words.size()), capitals);
        if (longest.isPresent() && longest.get().entityId().isPresent()) {
          int start = sentence.tokens().get(at).start();
          int end = sentence.tokens().get(at + longest.get().words().size() - 1).end();
          Mention mention =
              new Mention(
                  sentence.number(),
                  start,
                  end,
                  longest.get().entityId().get(),
                  document.words(start, end));
          all.put(mention, longest.get().bearing());
        }
        at += longest.map(form -> form.words().size()).orElse(1);
      }
    }
    return all.keySet().stream()
        .filter(mention -> all.keySet().stream().anyMatch(other -> isSurer(mention, other, all)))
        .toList();
  }

  private boolean isSurer(Mention mention, Mention other, Map<Mention, Bearing> all) {
    boolean same = mention.entityId().equals(other.entityId());
    boolean related =
        !Collections.disjoint(
            gazetteer.countsFor(mention.entityId()), gazetteer.countsFor(other.entityId()));
    return all.get(other) == Bearing.SURE
        && (same || (related && all.get(mention) == Bearing.AMBIGUOUS));
  }

  private Optional<NameForm> longest(List<String> words, boolean capitals) {
    NameForm longest = null;
    for (NameForm form : gazetteer.forms()) {
      List<String> wanted = capitals ? form.capitals() : form.words();
      boolean allowed = !capitals || form.isTellableInCapitals();
      boolean stands =
          wanted.size() <= words.size() && words.subList(0, wanted.size()).equals(wanted);
      if (allowed && stands && (longest == null || wanted.size() > longest.words().size())) {
        longest = form;
      }
    }
    return Optional.ofNullable(longest);
  }
}
