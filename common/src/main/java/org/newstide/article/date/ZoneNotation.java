package org.newstide.article.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zones of a time: Z, an offset (-05:00, +0530, +01, GMT+2), the names of RFC 822 and others that
 * mean one offset in news (BST is British), or a region (Europe/Paris). A remark in brackets after
 * it counts for nothing. Names that mean several offsets (IST is Indian, Irish and Israeli) are not
 * read.
 */
final class ZoneNotation {

  private static final Pattern OFFSET =
      Pattern.compile("(?:UTC|GMT)?([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?");
  private static final Pattern REMARK = Pattern.compile("\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*])$");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,5}");
  private static final Set<String> REGIONS = Set.copyOf(ZoneId.getAvailableZoneIds());
  private static final int MOST_HOURS = 18;

  private static final Map<String, ZoneId> NAMES =
      Map.ofEntries(
          hours("Z", 0),
          hours("UT", 0),
          hours("UTC", 0),
          hours("GMT", 0),
          hours("WET", 0),
          hours("BST", 1),
          hours("WEST", 1),
          hours("CET", 1),
          hours("CEST", 2),
          hours("EET", 2),
          hours("EEST", 3),
          hours("MSK", 3),
          hours("HKT", 8),
          hours("JST", 9),
          hours("KST", 9),
          hours("AEST", 10),
          hours("AEDT", 11),
          hours("NZST", 12),
          hours("NZDT", 13),
          hours("EDT", -4),
          hours("EST", -5),
          hours("CDT", -5),
          hours("CST", -6),
          hours("MDT", -6),
          hours("MST", -7),
          hours("PDT", -7),
          hours("PST", -8),
          hours("AKDT", -8),
          hours("AKST", -9),
          hours("HST", -10),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("CT", ZoneId.of("America/Chicago")),
          Map.entry("MT", ZoneId.of("America/Denver")),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")));

  private ZoneNotation() {}

  /** The zone that a text means, if it means one and only one. */
  static Optional<ZoneId> read(String text) {
    String written = REMARK.matcher(text).replaceFirst("");
    String upper = written.toUpperCase(Locale.ROOT);
    ZoneId named = NAMES.get(upper);
    if (named != null) {
      return Optional.of(named);
    }
    Matcher offset = OFFSET.matcher(upper);
    if (offset.matches()) {
      return offset(offset);
    }
    return REGIONS.contains(written) && written.indexOf('/') > 0
        ? Optional.of(ZoneId.of(written))
        : Optional.empty();
  }

  /** Whether a text looks like a zone's name, known or not. */
  static boolean isName(String text) {
    return NAME.matcher(REMARK.matcher(text).replaceFirst("")).matches();
  }

  private static Optional<ZoneId> offset(Matcher offset) {
    int hours = Integer.parseInt(offset.group(2));
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    if (minutes > 59 || hours * 60 + minutes > MOST_HOURS * 60) {
      return Optional.empty();
    }
    int sign = offset.group(1).equals("+") ? 1 : -1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  private static Map.Entry<String, ZoneId> hours(String name, int hours) {
    return Map.entry(name, ZoneOffset.ofHours(hours));
  }
}
