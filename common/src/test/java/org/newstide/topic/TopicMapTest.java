package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TopicMapTest {

  @Test
  void topicsLieAsFarApartAsTheirWords() {
    List<TopicAmount> model =
        List.of(
            new TopicAmount(3, "gas", 6),
            new TopicAmount(3, "oil", 2),
            new TopicAmount(7, "gas", 1),
            new TopicAmount(7, "wheat", 3));
    List<TopicPlace> map = TopicMap.of(model, List.of());
    assertThat(map).extracting(TopicPlace::topicId).containsExactly(3, 7);
    // √(.75 · .25) of the words are shared
    double distance = Math.sqrt(1 - Math.sqrt(.75 * .25));
    assertThat(Math.abs(map.get(0).x() - map.get(1).x())).isCloseTo(distance, within(1e-9));
    assertThat(map.get(0).y()).isCloseTo(0, within(1e-9));
  }

  @Test
  void withoutTopicsThereIsNoPlace() {
    assertThat(TopicMap.of(List.of(), List.of(new TopicPlace(1, 0, 0)))).isEmpty();
  }

  @Test
  void rowsMayComeInAnyOrder() {
    List<TopicAmount> shuffled = new ArrayList<>(model(12, 1));
    Collections.shuffle(shuffled, new Random(2));
    assertThat(TopicMap.of(shuffled, List.of())).isEqualTo(TopicMap.of(model(12, 1), List.of()));
  }

  @Test
  void anUpdatesMapIsTurnedToTheOneBefore() {
    List<TopicPlace> before =
        TopicMap.of(model(12, 1), List.of()).stream()
            .map(place -> new TopicPlace(place.topicId(), 2 - place.y(), place.x()))
            .toList();
    List<TopicPlace> after = TopicMap.of(model(14, 1.02), before);
    assertThat(after).hasSize(14);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).topicId()).isEqualTo(before.get(i).topicId());
      assertThat(after.get(i).x()).isCloseTo(before.get(i).x(), within(.1));
      assertThat(after.get(i).y()).isCloseTo(before.get(i).y(), within(.1));
    }
  }

  @Test
  void ofTheSameTopicsItStays() {
    List<TopicPlace> before = TopicMap.of(model(12, 1), List.of());
    List<TopicPlace> turned =
        before.stream()
            .map(place -> new TopicPlace(place.topicId(), -place.y(), place.x()))
            .toList();
    assertThat(TopicMap.of(model(12, 1), before)).isEqualTo(before);
    assertThat(TopicMap.of(model(12, 1), turned)).isEqualTo(turned);
  }

  /** Topics each with the words around its place on a ring of them. */
  private static List<TopicAmount> model(int topics, double width) {
    List<TopicAmount> model = new ArrayList<>();
    for (int k = 0; k < topics; k++) {
      double place = (k * 5) % 13 + (k > 12 ? .5 : 0);
      for (int word = 0; word < 26; word++) {
        double apart = Math.abs(word / 2.0 - place);
        double ring = Math.min(apart, 13 - apart) / width;
        model.add(new TopicAmount(k + 1, "word" + word, 100 * Math.exp(-ring * ring / 8) + .5));
      }
    }
    return model;
  }
}
