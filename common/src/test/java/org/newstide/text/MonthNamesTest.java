package org.newstide.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MonthNamesTest {

  private static final Pattern NAME = Pattern.compile(MonthNames.PATTERN, Pattern.CASE_INSENSITIVE);

  @Test
  void areThoseOfTheCalendar() {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.US);
      for (String written :
          new String[] {name, name.substring(0, 3), name.toUpperCase(Locale.ROOT)}) {
        assertThat(written).matches(NAME);
        assertThat(MonthNames.number(written)).isEqualTo(month.getValue());
      }
      assertThat(MonthNames.isShort(name.toLowerCase(Locale.ROOT))).isFalse();
    }
    assertThat(MonthNames.number("Sept")).isEqualTo(9);
    assertThat("Sept").matches(NAME);
    assertThat("Marc").doesNotMatch(NAME);
  }

  @Test
  void mayIsNeverShort() {
    assertThat(MonthNames.isShort("jan")).isTrue();
    assertThat(MonthNames.isShort("sept")).isTrue();
    assertThat(MonthNames.isShort("may")).isFalse();
  }

  @Test
  void nothingElseIsAMonth() {
    assertThatThrownBy(() -> MonthNames.number("Monday")).hasMessage("\"Monday\" is no month");
  }
}
