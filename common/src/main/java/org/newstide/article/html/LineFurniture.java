package org.newstide.article.html;

import java.util.regex.Pattern;

/** Lines that stand between paragraphs of an article and are none of it, by their words. */
final class LineFurniture {

  private static final Pattern START =
      Pattern.compile(
          "also (?:see|read|watch)\\b|read (?:more|next|also|the full)\\b|see (?:also|more)\\b"
              + "|more(?: on this)?:|related(?: (?:article|stor|content|topic)\\w*)?(?::|$)"
              + "|recommended(?::|$)|click here|watch(?: now)?:|listen(?: to)?:|subscribe\\b|sign up"
              + "|follow (?:us|\\w+(?: \\w+)? on)\\b|join (?:us on|our)\\b|download (?:the|our)\\b"
              + "|get (?:the latest|our|more)\\b"
              + "|advertisement|sponsored|scroll down|continue reading|(?:story|article) continues"
              + "|share this|copyright|©|\\(c\\)|all rights reserved"
              + "|this article (?:was )?(?:originally|first) (?:published|appeared)"
              + "|photo(?:graph)?(?: by|s?:)|image(?: credit)?:|picture:|credit:|getty images"
              + "|by signing up|(?:enter )?your email|thank you for (?:reading|subscribing)"
              + "|something went wrong|want more\\b|(?:do you )?have a (?:story|tip)"
              + "|got a (?:story|tip)|don['’]t miss|article content$|opens in|key event$"
              + "|our website is (?:the|your)|our community members|please bookmark"
              + "|(?:last )?updated?\\b.{0,40}\\d{4}|published\\b.{0,40}\\d{4}"
              + "|comments?$|loading|\\d+ (?:comments?|shares?|min(?:ute)?s? read)"
              + "|min(?:ute)? read|our standards:|(?:reporting|writing|additional reporting) by\\b.*\\bediting by\\b|— .{1,60}\\(@\\w+\\)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb]y|BY|[Ww]ritten by|Story by) "
              + "(?:\\p{Lu}[\\p{L}'’.-]*+(?:[ ,]++(?:and )?+|$)){2,8}");

  /** A line that is longer says something, whatever it begins with. */
  private static final int LONGEST = 240;

  private LineFurniture() {}

  /** Whether a line is one. */
  static boolean is(String line) {
    boolean saysSo =
        line.length() <= LONGEST
            && (START.matcher(line).lookingAt() || BYLINE.matcher(line).matches());
    return saysSo || line.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
