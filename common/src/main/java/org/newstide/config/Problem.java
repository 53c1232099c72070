package org.newstide.config;

/**
 * Something wrong in a config.
 *
 * @param place where it was given; for a key that is missing, where its group starts
 * @param key dotted, with indexes from 0 ({@code corpus.sources[0].path}); empty for the whole file
 * @param text the value, what is wrong with it and what is allowed, on one line
 */
public record Problem(Place place, String key, String text) {

  private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+";
  private static final int LONGEST_VALUE = 80;

  /** Keeps what a file holds from breaking or forging lines of the message. */
  public Problem {
    key = key.replaceAll(UNPRINTABLE, " ");
    text = text.replaceAll(UNPRINTABLE, " ");
  }

  /** A value as a problem shows it: quoted, and cut if it is long. */
  static String quoted(String value) {
    return value.length() > LONGEST_VALUE
        ? "'" + value.substring(0, LONGEST_VALUE) + "…'"
        : "'" + value + "'";
  }

  @Override
  public String toString() {
    boolean placeNamesKey = key.isEmpty() || place.name().startsWith("--set " + key + "=");
    String line = place + ": " + (placeNamesKey ? "" : key + ": ") + text;
    return line.replaceAll(UNPRINTABLE, " ");
  }
}
