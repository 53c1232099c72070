package org.newstide.report.markup;

import java.util.Locale;
import org.newstide.report.Estimate;

/** Numbers as the report prints them. */
public final class Numbers {

  private static final String UNIT = "\u00a0%";

  private Numbers() {}

  /** A count, thousands separated: 1,502. */
  public static String count(long count) {
    return minus(String.format(Locale.ROOT, "%,d", count));
  }

  /** A count with its noun: 1 story, 1,502 stories. */
  public static String count(long count, String one, String many) {
    return count(count) + "\u00a0" + (count == 1 ? one : many);
  }

  /**
   * A share as a percentage with two digits or so: 0 %, 0.04 %, 2.1 %, 12 %. What is neither none
   * nor all is never rounded to 0 % or 100 %.
   *
   * @param share 0 … 1
   */
  public static String percent(double share) {
    if (share > 0 && share < 0.00005) {
      return "<\u00a00.01" + UNIT;
    }
    if (share > 0.999 && share < 1) {
      return ">\u00a099.9" + UNIT;
    }
    return digits(share, decimals(share)) + UNIT;
  }

  /** Limits of a share, so precise that they can be told apart: 1.5–2.9 %, 0–12 %. */
  public static String percents(Estimate share) {
    double width = share.high() - share.low();
    int decimals = share.high() < 0.01 ? 2 : width < 0.05 ? 1 : 0;
    return limit(share.low(), decimals) + "–" + limit(share.high(), decimals) + UNIT;
  }

  /**
   * A tone with its sign: −0.12, +0.31, 0.00.
   *
   * @param tone −1 … 1
   */
  public static String tone(double tone) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(tone));
    if (digits.equals("0.00")) {
      return digits;
    }
    return (tone < 0 ? "−" : "+") + digits;
  }

  /** A quiet figure with two decimals: 0.12, −0.03. */
  public static String decimal(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", value);
    return digits.equals("-0.00") ? "0.00" : minus(digits);
  }

  /** A sum of parts of things, so precise that small ones can be told apart: 0.4, 12, 1,502. */
  public static String amount(double amount) {
    return String.format(Locale.ROOT, amount < 9.95 ? "%.1f" : "%,.0f", amount);
  }

  /** A ratio with two digits or so: ×0.31, ×1.8, ×12. */
  public static String times(double ratio) {
    int decimals = ratio < 0.995 ? 2 : ratio < 9.95 ? 1 : 0;
    return "×" + String.format(Locale.ROOT, "%,." + decimals + "f", ratio);
  }

  private static int decimals(double share) {
    if (share == 0 || share == 1) {
      return 0;
    }
    if (share < 0.00095) {
      return 2;
    }
    return share < 0.0995 || share >= 0.995 ? 1 : 0;
  }

  private static String limit(double share, int decimals) {
    boolean bound = Math.abs(share) < 1e-9 || Math.abs(1 - share) < 1e-9;
    return digits(Math.abs(share), bound ? 0 : decimals);
  }

  private static String digits(double share, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", 100 * share);
  }

  private static String minus(String digits) {
    return digits.replace('-', '−');
  }
}
