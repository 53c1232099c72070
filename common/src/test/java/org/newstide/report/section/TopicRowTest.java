package org.newstide.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newstide.topic.Topic;

final class TopicRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gas, pipeline | gas, pipeline, oil      | oil
          gas, oil      | gas, pipeline, oil      | pipeline
          oil, gas      | gas, gas pipeline, oil  | gas pipeline
          gas           | gas                     | ''
          topic 3       | gas, oil                | gas, oil
          """)
  void furtherTermsAreThoseThatTheLabelDoesNotTell(String label, String terms, String further) {
    Topic topic = new Topic(1, label, terms, "", .3, null, null, null, 0, false, "m");
    assertThat(TopicRow.furtherTerms(topic)).isEqualTo(further);
  }
}
