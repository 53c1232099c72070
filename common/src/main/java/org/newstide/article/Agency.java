package org.newstide.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News agencies and picture agencies, as credits name them. */
final class Agency {

  private static final String NEWS =
      "Reuters|REUTERS|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Xinhua"
          + "|UPI|dpa|DPA|TASS|Tass|EFE|ANSA|Kyodo|Yonhap|Bernama|Anadolu|PTI|ANI|IANS|AAP|Bloomberg";

  /** One of them, news or pictures. */
  static final String PATTERN =
      NEWS
          + "|EPA|PA|PA Images|PA Wire|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Alamy"
          + "|iStock(?:photo)?|NurPhoto|SOPA Images|Zuma(?: Press)?|VCG|CNS|SWNS|Rex(?: Features)?"
          + "|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|Supplied";

  private static final Pattern NAME =
      Pattern.compile("(?:the )?(?:" + NEWS + ")", Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT = Pattern.compile("\\b(?<agency>" + NEWS + ")\\b");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[^.!?a-z]{0,40}(?:[^.!?]|(?<=\\b\\p{Lu}\\p{Ll}{2,3})\\.){0,30}\\((?<agency>"
              + NEWS
              + ")\\) ?[–—:-]");

  /** What a report that has been worked over says at its end. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?:(?i:reporting by)|^(?i:with)|(?i:source) ?:) (?:[Tt]he )?(?<agency>"
              + NEWS
              + ")\\b[^.]*\\.?\\)?$");

  private static final int LONGEST_DATELINE = 200;
  private static final int LONGEST_CREDIT = 160;

  private static final Map<String, String> SHORT =
      Map.of(
          "REUTERS", "Reuters",
          "Associated Press", "AP",
          "The Associated Press", "AP",
          "Agence France-Presse", "AFP",
          "DPA", "dpa",
          "Tass", "TASS");

  private Agency() {}

  /** Whether a name is one of a news agency. */
  static boolean is(String name) {
    return NAME.matcher(name).matches();
  }

  /** The first news agency that lines of credits name. */
  static Optional<String> inCredits(List<String> credits) {
    return credits.stream().flatMap(credit -> found(CREDIT.matcher(credit)).stream()).findFirst();
  }

  /** The news agency of a body's dateline, else that of a credit in its last paragraph. */
  static Optional<String> inBody(String body) {
    int end = body.indexOf('\n');
    String first = body.substring(0, Math.min(LONGEST_DATELINE, end < 0 ? body.length() : end));
    String last = body.substring(body.lastIndexOf('\n') + 1);
    return found(DATELINE.matcher(first))
        .or(() -> last.length() > LONGEST_CREDIT ? Optional.empty() : found(LAST.matcher(last)));
  }

  private static Optional<String> found(Matcher agency) {
    return agency.find()
        ? Optional.of(SHORT.getOrDefault(agency.group("agency"), agency.group("agency")))
        : Optional.empty();
  }
}
