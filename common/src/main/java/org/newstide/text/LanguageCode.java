package org.newstide.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Languages by their shortest ISO 639 code, whatever stands behind it: "en-US" is "en". */
public final class LanguageCode {

  private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");
  private static final String UNDETERMINED = "und";

  /** Codes of three letters that have a code of two: "eng" is "en". */
  private static final Map<String, String> SHORTER =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  Function.identity(),
                  (one, other) -> one));

  private LanguageCode() {}

  /**
   * The language of a tag: BCP 47, or with an underscore as in POSIX and Java.
   *
   * @return in small letters; nothing if the tag is "und" or no such tag
   */
  public static Optional<String> of(String tag) {
    Matcher written = TAG.matcher(tag.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String code = written.group(1).toLowerCase(Locale.ROOT);
    return code.equals(UNDETERMINED)
        ? Optional.empty()
        : Optional.of(SHORTER.getOrDefault(code, code));
  }
}
