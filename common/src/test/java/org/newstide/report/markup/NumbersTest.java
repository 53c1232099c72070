package org.newstide.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.report.Estimate;

final class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.00001, < 0.01 %",
    "0.0004, 0.04 %",
    "0.004, 0.4 %",
    "0.0206, 2.1 %",
    "0.0996, 10 %",
    "0.12, 12 %",
    "0.9961, 99.6 %",
    "0.9999, > 99.9 %",
    "1, 100 %",
  })
  void sharesArePercentagesOfTwoDigitsOrSo(double share, String expected) {
    assertThat(Numbers.percent(share).replace('\u00a0', ' ')).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0206, 0.0146, 0.0291, 1.5–2.9 %",
    "0.12, 0.05, 0.24, 5–24 %",
    "0, -1e-18, 0.083, 0–8 %",
    "0, 0, 0.002, 0–0.20 %",
    "1, 0.97, 1.0000000001, 97.0–100 %",
  })
  void limitsAreAsPreciseAsTheyAreClose(double share, double low, double high, String expected) {
    assertThat(Numbers.percents(new Estimate(share, low, high)).replace('\u00a0', ' '))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-0.118, −0.12", "0.31, +0.31", "0, 0.00", "-0.004, 0.00", "-1, −1.00"})
  void tonesHaveASign(double tone, String expected) {
    assertThat(Numbers.tone(tone)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.31, ×0.31",
    "0.996, ×1.0",
    "1.84, ×1.8",
    "9.96, ×10",
    "1234, '×1,234'",
    "0, ×0.00"
  })
  void ratiosHaveTwoDigitsOrSo(double ratio, String expected) {
    assertThat(Numbers.times(ratio)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.04, 0.0", "0.44, 0.4", "9.94, 9.9", "9.96, 10", "1501.6, '1,502'"})
  void sumsOfPartsHaveADecimalWhereTheyAreSmall(double amount, String expected) {
    assertThat(Numbers.amount(amount)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.118, 0.12", "-0.118, −0.12", "-0.001, 0.00", "-12.345, −12.35"})
  void quietFiguresHaveTwoDecimals(double value, String expected) {
    assertThat(Numbers.decimal(value)).isEqualTo(expected);
  }

  @Test
  void countsAreSeparatedAndTakeTheirNoun() {
    assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Numbers.count(1, "story", "stories")).isEqualTo("1\u00a0story");
    assertThat(Numbers.count(0, "story", "stories")).isEqualTo("0\u00a0stories");
  }
}
