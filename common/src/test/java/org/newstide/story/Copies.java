package org.newstide.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Copies of articles as newspapers make them of an agency's report. */
enum Copies {
  /** The first 60 to 100 % of the words. */
  CUT {
    @Override
    Text of(Text text, Text other, Random random) {
      List<String> words = words(text.body());
      int kept = (int) Math.ceil(words.size() * (.6 + .4 * random.nextDouble()));
      return new Text(text.title(), String.join(" ", words.subList(0, kept)));
    }
  },
  /** Another headline and dateline, an agency's line, and one or two more paragraphs. */
  DRESSED {
    @Override
    Text of(Text text, Text other, Random random) {
      List<String> more = words(other.body());
      int length = Math.max(1, words(text.body()).size() / (4 + random.nextInt(6)));
      int start = random.nextInt(Math.max(1, more.size() - length));
      List<String> added = more.subList(start, Math.min(more.size(), start + length));
      return new Text(
          other.title(),
          "BEIJING, May 14 (Xinhua) -- "
              + text.body()
              + "\n\n"
              + String.join(" ", added)
              + "\n\nReporting by Ann Lee and John Roe; Editing by Jane Doe");
    }
  },
  /** One word in twenty is one of another text. */
  CHANGED {
    @Override
    Text of(Text text, Text other, Random random) {
      List<String> words = words(text.body());
      List<String> more = words(other.body());
      for (int change = 0; change < Math.ceil(words.size() / 20.0); change++) {
        words.set(random.nextInt(words.size()), more.get(random.nextInt(more.size())));
      }
      return new Text(text.title(), String.join(" ", words));
    }
  };

  /** An article. */
  record Text(String title, String body) {}

  /**
   * A copy of a text.
   *
   * @param other a text that words and lines are taken from; neither has an empty body
   */
  abstract Text of(Text text, Text other, Random random);

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
