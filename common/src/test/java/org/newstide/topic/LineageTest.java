package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class LineageTest {

  private static final SortedMap<String, Double> GAS = terms("gas 9 pipeline 6 export 3");
  private static final SortedMap<String, Double> WHEAT = terms("wheat 8 harvest 7 export 2");
  private static final SortedMap<String, Double> RAIN = terms("rain 5 flood 5");

  @Test
  void likenessIsOneForTheSameTermsAndZeroForOthers() {
    assertThat(Lineage.likeness(GAS, terms("gas 90 pipeline 60 export 30")))
        .isCloseTo(1, within(1e-12));
    assertThat(Lineage.likeness(GAS, RAIN)).isZero();
    assertThat(Lineage.likeness(GAS, WHEAT)).isCloseTo(Math.sqrt(3.0 / 18 * 2 / 17), within(1e-12));
    assertThat(Lineage.likeness(new TreeMap<>(), GAS)).isZero();
  }

  @Test
  void theFirstTopicsAreNumberedInTheirOrder() {
    Lineage lineage = new Lineage(FormerTopics.none(), new int[] {2, 0}, List.of(GAS, WHEAT, RAIN));
    assertThat(lineage.ids()).containsExactly(2, 0, 1);
    assertThat(lines(lineage)).containsExactly("1 NEW null", "2 NEW null");
  }

  @Test
  void topicsThatAreLikeFormerOnesKeepTheirIds() {
    Lineage lineage =
        new Lineage(
            former(),
            new int[] {0, 1, 2},
            List.of(RAIN, terms("wheat 9 harvest 6"), terms("gas 8 pipeline 7")));
    assertThat(lineage.ids()).containsExactly(10, 7, 4);
    assertThat(lines(lineage)).containsExactly("4 KEPT null", "7 KEPT null", "10 NEW null");
  }

  @Test
  void oneOfTwoThatComeFromATopicIsItAndTheOtherSplit() {
    Lineage lineage =
        new Lineage(
            former(),
            new int[] {0, 1, 2},
            List.of(terms("gas 9 tanker 9"), terms("gas 5 pipeline 6 export 4"), WHEAT));
    assertThat(lineage.ids()).containsExactly(10, 4, 7);
    assertThat(lines(lineage)).containsExactly("4 KEPT null", "7 KEPT null", "10 SPLIT 4");
  }

  @Test
  void goneTopicsAreMergedOrRetired() {
    Lineage lineage =
        new Lineage(
            former(), new int[] {0}, List.of(terms("gas 9 pipeline 6 export 3 wheat 5 harvest 5")));
    assertThat(lineage.ids()).containsExactly(4);
    assertThat(lines(lineage)).containsExactly("4 KEPT null", "7 MERGED 4");
    Lineage other = new Lineage(former(), new int[] {0}, List.of(GAS));
    assertThat(lines(other)).containsExactly("4 KEPT null", "7 RETIRED null");
  }

  @Test
  void anIdIsNeverGivenAgain() {
    FormerTopics former = former();
    assertThat(former.greatestId()).as("9 was retired once").isEqualTo(9);
    assertThat(new Lineage(former, new int[] {0}, List.of(RAIN)).ids()).containsExactly(10);
  }

  /** Gas is topic 4, wheat 7. */
  private static FormerTopics former() {
    TreeMap<Integer, SortedMap<String, Double>> amounts = new TreeMap<>();
    amounts.put(4, GAS);
    amounts.put(7, WHEAT);
    return new FormerTopics(
        amounts,
        java.util.Map.of(),
        List.of(new TopicChange(1, "m", 9, TopicChange.Kind.RETIRED, null, null)),
        List.of());
  }

  private static List<String> lines(Lineage lineage) {
    return lineage.changes("m2").stream()
        .map(change -> change.topicId() + " " + change.change() + " " + change.otherTopicId())
        .toList();
  }

  /** "gas 9 pipeline 6" as amounts. */
  private static SortedMap<String, Double> terms(String text) {
    SortedMap<String, Double> terms = new TreeMap<>();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      terms.put(words[i], Double.valueOf(words[i + 1]));
    }
    return terms;
  }
}
