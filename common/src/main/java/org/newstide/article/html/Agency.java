package org.newstide.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The news agency that a text says it is from, in its first or its last line. */
final class Agency {

  /** What stands at the end of a place and date, and in credits. */
  private static final String NAMES =
      "Reuters|Associated Press|AP|Agence France-Presse|AFP|Press Association|PA|Xinhua|TASS|dpa"
          + "|UPI|ANSA|EFE|Kyodo|Yonhap|Bloomberg|IANS|PTI|ANI|Canadian Press|AAP|ANA";

  private static final Pattern FIRST =
      Pattern.compile("^[^.!?]{0,80}?\\((?<name>" + NAMES + ")\\)\\s*[-–—:]");

  private static final Pattern LAST =
      Pattern.compile(
          "(?:additional reporting by|reporting by|with|source:)\\s+(?:the )?(?<name>"
              + NAMES
              + ")"
              + "\\b[^.]{0,60}\\.?$",
          Pattern.CASE_INSENSITIVE);

  private Agency() {}

  /** The agency's name as written. */
  static Optional<String> of(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    var first = FIRST.matcher(paragraphs.get(0));
    var last = LAST.matcher(paragraphs.get(paragraphs.size() - 1));
    if (first.find()) {
      return Optional.of(first.group("name"));
    }
    boolean isCredit = paragraphs.get(paragraphs.size() - 1).length() <= 160 && last.find();
    return isCredit ? Optional.of(last.group("name")) : Optional.empty();
  }
}
