package org.newstide.article.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, reading its date ends soon, and gives a possible day or none. */
class ProseDateFuzzTest {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);

  /** Looks at each character of a text, of the worst there are. */
  private static final long MOST_STEPS = 200;

  private static final List<String> PARTS =
      List.of(
          "May",
          "14",
          "2024",
          "1999",
          "31",
          "Feb",
          "29",
          "Tuesday",
          "Mon",
          "(",
          ")",
          ",",
          ".",
          " ",
          "\n",
          "–",
          "-",
          "said",
          "on",
          "today",
          "will",
          "in",
          "since",
          "75 years",
          "this year",
          "BEIJING",
          "Reuters",
          "(AFP)",
          "th",
          "2024-05-14",
          ":",
          "By",
          "published",
          "|",
          "©",
          "é");

  @Test
  void noTextMakesItFailOrGiveAnImpossibleDay() {
    long seed = Long.getLong("newstide.seed", System.nanoTime());
    System.out.println("ProseDateFuzzTest: newstide.seed=" + seed);
    Random random = new Random(seed);
    int dated = 0;
    for (int round = 0; round < 20_000; round++) {
      String text =
          random
              .ints(random.nextInt(30), 0, PARTS.size())
              .mapToObj(PARTS::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      Optional<LocalDate> day = ProseDate.of(text, EARLIEST, LATEST);
      assertThat(day.filter(on -> on.isBefore(EARLIEST) || on.isAfter(LATEST)))
          .as("%s, seed %d", text, seed)
          .isEmpty();
      Optional<String> stamp = StampLine.of(text);
      assertThat(stamp.map(PublicationDate::isOne).orElse(true))
          .as("%s, seed %d", text, seed)
          .isTrue();
      dated += day.isPresent() || stamp.isPresent() ? 1 : 0;
    }
    assertThat(dated).as("texts that are dated, seed %d", seed).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        " ",
        "May ",
        "May 14 ",
        "Tuesday (May 14) ",
        "2023 ",
        "said on ",
        "in 2023 will ",
        "A ",
        "A, ",
        "75 years since ",
        "this year marks the 75th anniversary ",
        "today ",
        "(",
        "-",
        "\n"
      })
  void stepsGrowAsTheText(String part) {
    Steps half = new Steps("PARIS, May 14 (AFP) - " + part.repeat(20_000 / part.length()));
    Steps whole = new Steps("PARIS, May 14 (AFP) - " + part.repeat(40_000 / part.length()));

    YearEvidence.of(half);
    YearEvidence.of(whole);

    assertThat((double) whole.taken / half.taken).as(part).isCloseTo(2, within(.1));
    assertThat(whole.taken).as(part).isLessThan(MOST_STEPS * whole.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " ", "May 14 "})
  void aMegabyteTakesABoundedNumberOfSteps(String part) {
    Steps text = new Steps("PARIS, May 14 (AFP) - " + part.repeat(1_000_000 / part.length()));

    YearEvidence.of(text);

    assertThat(text.taken).as(part).isLessThan(MOST_STEPS * text.length());
  }

  /** A text that counts how often a character of it is looked at. */
  private static final class Steps implements CharSequence {

    private final CharSequence text;
    private long taken;

    Steps(CharSequence text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      taken++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      taken += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
