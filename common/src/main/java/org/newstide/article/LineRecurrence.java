package org.newstide.article;

/** In how many articles of one source a line stands. */
public interface LineRecurrence {

  /** Nothing is known of other articles. */
  LineRecurrence UNKNOWN =
      new LineRecurrence() {
        @Override
        public int articles() {
          return 0;
        }

        @Override
        public int articlesWith(String line) {
          return 0;
        }
      };

  /** Articles of the source that were counted, 0 or more. */
  int articles();

  /**
   * How many of these have a line.
   *
   * @param line without blanks at its ends, runs of blanks made one
   * @return from 0 to {@link #articles}
   */
  int articlesWith(String line);

  /**
   * Whether a line stands in three articles and in a fiftieth of all: background that reports
   * repeat stands in fewer.
   */
  default boolean isFurniture(String line) {
    int with = articlesWith(line);
    return with >= 3 && with * 50L >= articles();
  }
}
