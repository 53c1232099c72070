package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SeedTopicsTest {

  private static final List<String> TERMS =
      List.of("gas", "Gazprom", "U.S.", "rare earths", "wheat");

  @Test
  void wordsAreFoundWhateverTheirCapitals() {
    SeedTopics seeds = topics(Map.of("energy", List.of("GAS", "gazprom"), "us", List.of("US")), 9);
    assertThat(seeds.names()).containsExactly("energy", "us");
    assertThat(seeds.seeds().terms()).containsExactly(new int[] {0, 1}, new int[] {2});
    assertThat(seeds.unknown()).isEmpty();
  }

  @Test
  void aPhraseIsATerm() {
    SeedTopics seeds = topics(Map.of("metals", List.of("Rare  Earths", "earths")), 9);
    assertThat(seeds.seeds().terms()).containsExactly(new int[] {3});
    assertThat(seeds.unknown()).containsExactly("'earths' (metals)");
  }

  @Test
  void aTopicWithoutAKnownWordIsLeftOut() {
    SeedTopics seeds = topics(Map.of("rain", List.of("storm"), "wheat", List.of("wheat")), 9);
    assertThat(seeds.names()).containsExactly("wheat");
    assertThat(seeds.unknown()).containsExactly("'storm' (rain)");
  }

  @Test
  void thereAreNoMoreThanFit() {
    Map<String, List<String>> wanted = Map.of("a", List.of("gas"), "b", List.of("wheat"));
    assertThat(topics(wanted, 1).names()).containsExactly("a");
    assertThat(topics(wanted, 1).size()).isEqualTo(1);
  }

  private static SeedTopics topics(Map<String, List<String>> wanted, int most) {
    return new SeedTopics(new TreeMap<>(wanted), TERMS, most);
  }
}
