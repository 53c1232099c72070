package org.newstide.report;

import java.util.OptionalDouble;

/**
 * A topic among the stories of a theme.
 *
 * @param stories sum of the topic's weights in the leads of the theme's stories
 * @param share stories / stories of the theme, 0 … 1
 * @param shareOfAll the topic's share of all stories, 0 … 1
 */
public record ThemeTopic(
    int topicId, String label, double stories, double share, double shareOfAll) {

  /**
   * @throws IllegalArgumentException if a figure is below 0 or not a number
   */
  public ThemeTopic {
    if (!(stories >= 0 && share >= 0 && shareOfAll >= 0)) {
      throw new IllegalArgumentException(
          "topic %d: %s stories, share %s, of all %s"
              .formatted(topicId, stories, share, shareOfAll));
    }
  }

  /** share / shareOfAll: over 1 where the theme has more of it than the corpus. */
  public OptionalDouble ratio() {
    return shareOfAll == 0 ? OptionalDouble.empty() : OptionalDouble.of(share / shareOfAll);
  }
}
