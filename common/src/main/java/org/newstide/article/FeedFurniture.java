package org.newstide.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What feeds put at the end of a description and nobody wrote for it: "Continue reading…", "Read
 * more", "[…]", "The post … appeared first on …".
 */
final class FeedFurniture {

  private static final String ASKS =
      "(?:continue reading|keep reading|read more|read on|read (?:the )?(?:full|whole) (?:story|article)"
          + "|read the rest(?: of (?:this|the) (?:story|article|entry))?|click (?:here )?(?:to read|for) more"
          + "|full story)";
  private static final String START = "(?<![\\s\\S])";
  private static final String ARROW = "(?:\\.\\.\\.|[…»›→]|>+|-+>)";

  /**
   * A kind of end.
   *
   * @param longest the most characters it has: what is looked at, as news is long and ends are
   *     short
   */
  private record End(int longest, Pattern pattern) {}

  private static final List<End> ENDS =
      List.of(
          // a line of its own
          end(80, "(?:" + START + "|\\n)" + ASKS + "[ .…»›→>-]*\\z"),
          // on the last line, with an arrow or after a sentence
          end(80, "(?<=[\\s.!?…\"”’')\\]])" + ASKS + " ?" + ARROW + "\\z"),
          end(80, "(?<=[.!?…][\"”’')\\]]?) (?-i:Continue reading|Read more|READ MORE)\\.?\\z"),
          end(5, "[\\[(](?:…|\\.\\.\\.)[\\])]\\z"),
          end(
              450,
              "(?:" + START + "|\\s)The post [^\\n]{1,300} appeared first on [^\\n]{1,100}\\z"));

  private FeedFurniture() {}

  static String removeFrom(String text) {
    int length = text.length();
    int before;
    do {
      before = length;
      for (End end : ENDS) {
        length = lengthWithout(end, text, length);
      }
    } while (length < before);
    return text.substring(0, length);
  }

  private static int lengthWithout(End end, String text, int length) {
    Matcher found =
        end.pattern()
            .matcher(text)
            .region(Math.max(0, length - end.longest()), length)
            .useTransparentBounds(true);
    if (!found.find()) {
      return length;
    }
    int left = found.start();
    while (left > 0 && Character.isWhitespace(text.charAt(left - 1))) {
      left--;
    }
    return left;
  }

  private static End end(int longest, String expression) {
    return new End(longest, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
  }
}
