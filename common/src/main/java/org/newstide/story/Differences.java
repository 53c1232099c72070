package org.newstide.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newstide.story.Edits.Edit;

/**
 * What differs between an article and its lead, for people to judge: {@code [-words of the lead-]
 * {+words of the article+}}, with some of the words around that are the same.
 */
public final class Differences {

  /** Words that are the same and are shown on either side of a difference. */
  private static final int AROUND = 6;

  private static final String MORE = "…";

  private Differences() {}

  /** The differences of two texts as one line; "the same words" if there are none. */
  public static String between(String lead, String article) {
    List<StoryWord> words = StoryWord.of(lead);
    List<Edit> edits = Edits.between(words, StoryWord.of(article));
    if (edits.isEmpty()) {
      return "the same words";
    }
    List<String> shown = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      same(words.subList(at, edit.place()), at > 0, true, shown);
      if (!edit.out().isEmpty()) {
        shown.add("[-" + written(edit.out()) + "-]");
      }
      if (!edit.in().isEmpty()) {
        shown.add("{+" + written(edit.in()) + "+}");
      }
      at = edit.place() + edit.out().size();
    }
    same(words.subList(at, words.size()), true, false, shown);
    return String.join(" ", shown);
  }

  private static void same(
      List<StoryWord> words, boolean isAfter, boolean isBefore, List<String> shown) {
    int first = isAfter ? AROUND : 0;
    int last = isBefore ? AROUND : 0;
    if (words.size() <= first + last) {
      words.forEach(word -> shown.add(word.written()));
      return;
    }
    words.subList(0, first).forEach(word -> shown.add(word.written()));
    shown.add(MORE);
    words.subList(words.size() - last, words.size()).forEach(word -> shown.add(word.written()));
  }

  private static String written(List<StoryWord> words) {
    return words.stream().map(StoryWord::written).collect(Collectors.joining(" "));
  }
}
