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
          end(80, "(?:^|\\n)" + ASKS + "[ .…»›→>-]*$"),
          // on the last line, with an arrow or after a sentence
          end(80, "(?<=[\\s.!?…\"”’')\\]])" + ASKS + " ?" + ARROW + "$"),
          end(80, "(?<=[.!?…][\"”’')\\]]?) (?-i:Continue reading|Read more|READ MORE)\\.?$"),
          end(5, "[\\[(](?:…|\\.\\.\\.)[\\])]$"),
          end(450, "(?:^|\\s)The post [^\\n]{1,300} appeared first on [^\\n]{1,100}$"));

  private FeedFurniture() {}

  static String removeFrom(String text) {
    String left = text;
    int length;
    do {
      length = left.length();
      for (End end : ENDS) {
        left = removeOne(end, left);
      }
    } while (left.length() < length);
    return left;
  }

  private static String removeOne(End end, String text) {
    Matcher found =
        end.pattern()
            .matcher(text)
            .region(Math.max(0, text.length() - end.longest()), text.length())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    return found.find() ? text.substring(0, found.start()).stripTrailing() : text;
  }

  private static End end(int longest, String expression) {
    return new End(longest, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
  }
}
