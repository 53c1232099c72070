package org.newstide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StyleSheetTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");

  @ParameterizedTest
  @CsvSource({"1, light", "2, dark"})
  void textsAndLinesStandOutFromThePaper(int scheme, String name) throws Exception {
    Map<String, String> colours = colours(css().split(":root", -1)[scheme]);
    for (String text : new String[] {"ink", "soft", "link", "share", "tone"}) {
      // WCAG 2.2, 1.4.3: text
      assertThat(contrast(colours.get(text), colours.get("paper")))
          .as("%s, %s", name, text)
          .isGreaterThan(4.5);
    }
    // the line on its band (1.4.11: graphics)
    assertThat(contrast(colours.get("share"), colours.get("share-band"))).isGreaterThan(3);
    assertThat(contrast(colours.get("tone"), colours.get("tone-band"))).isGreaterThan(3);
  }

  @Test
  void theStyleSheetIsWellFormedWithinAPage() throws Exception {
    assertThat(css()).doesNotContain("<").doesNotContain("&");
  }

  private static String css() throws Exception {
    try (var in = Report.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> colours(String block) {
    return COLOUR
        .matcher(block)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (first, later) -> first));
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance of an sRGB colour (WCAG 2.2). */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
