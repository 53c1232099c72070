package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "Video by Jane Doe",
        "Words by Jane Doe in Moscow",
        "Photo by Reuters/Jane Doe",
        "Copyright 2019 The Wire",
        "Copyright (c) The Wire",
        "2019 The Wire. All rights reserved.",
        "© The Wire",
        "https://example.org/2019/01/03/a",
        "jane.doe@example.org",
        "ADVERTISEMENT",
        "Wikinews",
        "From Wikinews, the free news source you can write!",
        "Share this article",
        "Sign up",
        "Follow us",
        "01/02/2019",
        "30/04/2024 - 16:38",
        "4 min read",
        "Updated January 3, 2019",
        "Last updated: 3 Jan 2019 10.15 GMT",
        "Last modified on Thu 3 Jan 2019 10.15 GMT",
        "Updated 10:15 GMT",
        "Updated 2 hours ago",
        "Updated",
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
        "Image: Ice flows on Mars",
        "Photo: Reuters/Jane Doe",
        "Image: Jane Doe.",
        "Source: Xinhua",
        "Source: Iran Deal Near",
        "Source: https://example.org/a",
        "Copyright Jane Doe/AP",
        "Sign up for our newsletter",
        "Sign Up to The Wire",
        "Follow us on social media",
        "Subscribe to The Wire",
        "Author: Jane Doe"
      })
  void isNoTextUnlessItIsTheOnlyHeadline(String line) {
    assertThat(HeadFurniture.isNotice(line)).isTrue();
    assertThat(HeadFurniture.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated COVID-19 vaccines approved by FDA",
        "Modified Boeing 737 cleared to fly",
        "Copyright law reform passes Senate",
        "Follow US lead on sanctions, EU told",
        "Video by hostage-takers shows captives",
        "Text by Trump aide shows plan",
        "Sign in Berlin marks end of talks",
        "Source: Iran deal near",
        "By Turning Twitter Into X, Elon Musk Is Killing Billions in Brand Value",
        "Story by story, how the plot was found",
        "Subscribe or die, says network",
        "1.2.10",
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
  void mayBeAHeadline(String line) {
    assertThat(HeadFurniture.is(line)).isFalse();
    assertThat(HeadFurniture.isNotice(line)).isFalse();
  }

  @Test
  void aLongLineIsNone() {
    String line = "By John" + " Doe".repeat(700);
    assertThat(HeadFurniture.is(line)).isFalse();
    assertThat(HeadFurniture.isNotice("Image: " + line)).isFalse();
  }
}
