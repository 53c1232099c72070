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

  private static final Pattern CREDIT = Pattern.compile("\\b(?<agency>" + NEWS + ")\\b");
  private static final Pattern DATELINE =
      Pattern.compile("^[^.!?a-z]{0,40}[^.!?]{0,30}\\((?<agency>" + NEWS + ")\\) ?[–—-].*");

  private static final Map<String, String> SHORT =
      Map.of(
          "REUTERS", "Reuters",
          "Associated Press", "AP",
          "The Associated Press", "AP",
          "Agence France-Presse", "AFP",
          "DPA", "dpa",
          "Tass", "TASS");

  private Agency() {}

  /** The first news agency in lines of credits, else that of the first paragraph's dateline. */
  static Optional<String> of(List<String> credits, String firstParagraph) {
    return credits.stream()
        .map(CREDIT::matcher)
        .filter(Matcher::find)
        .map(credit -> credit.group("agency"))
        .findFirst()
        .or(
            () -> {
              Matcher dateline = DATELINE.matcher(firstParagraph);
              return dateline.matches() ? Optional.of(dateline.group("agency")) : Optional.empty();
            })
        .map(written -> SHORT.getOrDefault(written, written));
  }
}
