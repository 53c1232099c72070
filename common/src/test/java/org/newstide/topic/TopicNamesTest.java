package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicNamesTest {

  private static final List<Topic> TOPICS =
      List.of(topic(1, "gas, pipeline"), topic(2, "wheat"), topic(3, "tennis"));

  @Test
  void aNameStandsInThePlaceOfTheLabel() {
    assertThat(labels(Map.of("1", "Energy ", "3", "tennis")))
        .containsExactly("Energy", "wheat", "tennis");
    assertThat(labels(Map.of())).containsExactly("gas, pipeline", "wheat", "tennis");
  }

  @Test
  void aLabelThatIsAnotherTopicsNameGetsItsId() {
    assertThat(labels(Map.of("1", "wheat"))).containsExactly("wheat", "wheat (2)", "tennis");
  }

  @Test
  void saysWhichIdsNoTopicHas() {
    assertThat(new TopicNames(TOPICS, Map.of("12", "War", "4", "Gas", "2", "Wheat")).unused())
        .contains("topics.names: there is no topic 4 (Gas), 12 (War)");
    assertThat(new TopicNames(TOPICS, Map.of("2", "Wheat")).unused()).isEmpty();
  }

  private static List<String> labels(Map<String, String> names) {
    return new TopicNames(TOPICS, names).named().stream().map(Topic::label).toList();
  }

  private static Topic topic(int id, String label) {
    return new Topic(id, label, label, "", .3, null, null, null, 0, false, "m");
  }
}
