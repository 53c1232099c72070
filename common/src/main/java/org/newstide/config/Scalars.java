package org.newstide.config;

import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From a single value to Java's. A method throws {@link IllegalArgumentException} with what is
 * allowed, to follow "is 'abc', ".
 */
final class Scalars {

  private static final String NUMBER = "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?";

  private Scalars() {}

  /**
   * @param type String, int, long, double, boolean, LocalDate, ZoneId or an enum
   * @param rules the annotations of the record's component
   */
  static Object read(Node.Scalar node, Class<?> type, AnnotatedElement rules) {
    if (type == String.class) {
      return text(node.value(), rules);
    }
    // Only texts take values from the environment: those are kept out of the digest.
    String text = node.text();
    if (type == int.class) {
      return (int) whole(text, range(rules), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == long.class) {
      return whole(text, range(rules), Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (type == double.class) {
      return number(text, range(rules));
    }
    if (type == boolean.class) {
      return truth(text);
    }
    if (type == LocalDate.class) {
      return date(text);
    }
    if (type == ZoneId.class) {
      return zone(text);
    }
    if (type.isEnum()) {
      return constant(text, type);
    }
    throw new IllegalStateException("no config value can be a " + type);
  }

  /** What a component allows, for messages: "a whole number from 1 to 5". */
  static String allowed(String noun, Range range) {
    boolean least = range != null && range.min() > Double.NEGATIVE_INFINITY;
    boolean greatest = range != null && range.max() < Double.POSITIVE_INFINITY;
    if (least && greatest) {
      return noun + " from " + plain(range.min()) + " to " + plain(range.max());
    }
    if (least) {
      return noun + ", " + plain(range.min()) + " or more";
    }
    return greatest ? noun + ", " + plain(range.max()) + " or less" : noun;
  }

  static boolean contains(Range range, double number) {
    return range == null || (range.min() <= number && number <= range.max());
  }

  static Range range(AnnotatedElement rules) {
    return rules.getAnnotation(Range.class);
  }

  private static String text(String value, AnnotatedElement rules) {
    Matches form = rules.getAnnotation(Matches.class);
    require(form == null || value.matches(form.value()), form == null ? "" : form.means());
    require(!value.isBlank(), "a text");
    return value;
  }

  private static long whole(String text, Range range, long least, long greatest) {
    String allowed = allowed("a whole number", range);
    require(text.matches("[-+]?\\d{1,19}"), allowed);
    BigDecimal number = new BigDecimal(text);
    require(
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(greatest)) <= 0
            && contains(range, number.doubleValue()),
        range == null ? allowed + " from " + least + " to " + greatest : allowed);
    return number.longValueExact();
  }

  private static double number(String text, Range range) {
    require(text.matches(NUMBER), allowed("a number", range));
    double number = Double.parseDouble(text);
    require(Double.isFinite(number) && contains(range, number), allowed("a number", range));
    return number + 0.0; // −0 is 0
  }

  private static boolean truth(String text) {
    require(text.equals("true") || text.equals("false"), "true or false");
    return text.equals("true");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a date such as 2024-12-31", e);
    }
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      String hint = Nearest.hint(text, ZoneId.getAvailableZoneIds());
      throw new IllegalArgumentException(
          "must be a time zone such as UTC, Europe/Berlin or +08:00" + hint, e);
    }
  }

  private static Object constant(String text, Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(c -> constants.put(Keys.of((Enum<?>) c), c));
    String hint = constants.size() == 1 ? "" : Nearest.hint(text, constants.keySet());
    require(constants.containsKey(text), String.join(", ", constants.keySet()) + hint);
    return constants.get(text);
  }

  private static void require(boolean holds, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException("must be " + allowed);
    }
  }

  private static String plain(double bound) {
    return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
  }
}
