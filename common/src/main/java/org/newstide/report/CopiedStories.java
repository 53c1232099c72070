package org.newstide.report;

import java.util.List;

/**
 * Stories that more than one article tells.
 *
 * @param count how many there are
 * @param most those with most copies, most first
 */
public record CopiedStories(long count, List<CopiedStory> most) {

  /** No story has a copy. */
  public static final CopiedStories NONE = new CopiedStories(0, List.of());

  /**
   * @throws IllegalArgumentException if there are fewer than {@code most} names
   */
  public CopiedStories {
    most = List.copyOf(most);
    if (count < most.size()) {
      throw new IllegalArgumentException(count + " copied stories, of them " + most.size());
    }
  }
}
