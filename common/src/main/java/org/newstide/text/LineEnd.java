package org.newstide.text;

/** How a line ends. */
public final class LineEnd {

  private static final String CLOSING = "\"'”’»)]*";

  private LineEnd() {}

  /**
   * Whether a line ends with one of some stops, closing quotation marks and brackets and the stars
   * of footnotes aside.
   *
   * @param stops the characters that count as stops
   */
  public static boolean isStop(CharSequence line, String stops) {
    int last = line.length() - 1;
    while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && stops.indexOf(line.charAt(last)) >= 0;
  }
}
