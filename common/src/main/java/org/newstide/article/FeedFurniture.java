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

  private static final List<Pattern> ENDS =
      List.of(
          // a line of its own
          pattern("(?:^|\\n)" + ASKS + "[ .…»›→>-]*$"),
          // on the last line, with an arrow or after a sentence
          pattern("(?<=[\\s.!?…\"”’')\\]])" + ASKS + " ?" + ARROW + "$"),
          Pattern.compile("(?<=[.!?…][\"”’')\\]]?) (?:Continue reading|Read more|READ MORE)\\.?$"),
          pattern("[\\[(](?:…|\\.\\.\\.)[\\])]$"),
          pattern("(?:^|\\s)The post [^\\n]{1,300} appeared first on [^\\n]{1,100}$"));

  /** No end is longer. */
  private static final int LONGEST = 500;

  private FeedFurniture() {}

  static String removeFrom(String text) {
    String left = text;
    int length;
    do {
      length = left.length();
      for (Pattern end : ENDS) {
        left = removeOne(end, left);
      }
    } while (left.length() < length);
    return left;
  }

  private static String removeOne(Pattern end, String text) {
    Matcher found = end.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
    found.useTransparentBounds(true).useAnchoringBounds(false);
    return found.find() ? text.substring(0, found.start()).stripTrailing() : text;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
