package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadFurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "By JANE DOE and John van der Berg",
        "By Jane Doe, BBC News",
        "By Jane Doe in Moscow",
        "Reporting by Jane Doe; editing by John Roe",
        "Photo: Reuters/Jane Doe",
        "Image: Jane Doe.",
        "Source: Xinhua",
        "Copyright 2019 The Wire",
        "© The Wire",
        "https://example.org/2019/01/03/a",
        "jane.doe@example.org",
        "ADVERTISEMENT",
        "Wikinews",
        "From Wikinews, the free news source you can write!",
        "Share this article",
        "4 min read",
        "Updated January 3, 2019",
        "Published",
        "* * *",
        "---"
      })
  void isNoTextOfTheArticle(String line) {
    assertThat(HeadFurniture.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By 2050, China will be old",
        "By the numbers: China and Russia",
        "Photos of the week",
        "Sources: Russia to leave the treaty",
        "Source: the president will fly to Beijing on Monday",
        "Subscribers flee the network",
        "Updated guidance on masks",
        "Share of renewables rises",
        "Homeless in Moscow",
        "Exclusive talks in Moscow"
      })
  void isNoHeadline(String line) {
    assertThat(HeadFurniture.is(line)).isFalse();
  }
}
