package org.newstide.jobs.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;
import org.newstide.story.StoryArticle;
import org.newstide.story.Told;

class IdsTest {

  /** An article's text and story as the release before had them. */
  public record Former(String articleId, String fingerprint, String storyId) {}

  @Test
  void aNewStoryTakesItsLeadsId() {
    assertThat(stories(List.of(told("a", 1, "a"), told("b", 2, "a"), told("c", 3, "c"))))
        .containsExactly("a | a | true | 1.0", "b | a | false | 1.0", "c | c | true | 1.0");
  }

  @Test
  void aStoryKeepsItsIdWhenAnEarlierCopyComes() {
    assertThat(
            stories(
                List.of(told("a", 1, "a"), told("z", 2, "a")), new Former("z", "text of z", "z")))
        .containsExactly("a | z | true | 1.0", "z | z | false | 1.0");
  }

  @Test
  void aStoryKeepsItsIdWhenTheArticleOfThatIdIsGone() {
    assertThat(
            stories(
                List.of(told("b", 2, "b")),
                new Former("a", "text of a", "a"),
                new Former("b", "text of b", "a")))
        .containsExactly("b | a | true | 1.0");
  }

  @Test
  void anArticleWithANewTextLeavesItsIdToTheStoryItLed() {
    assertThat(
            stories(
                List.of(told("a", 1, "a"), told("b", 2, "b")),
                new Former("a", "0123456789", "a"),
                new Former("b", "text of b", "a")))
        .containsExactly("a | a-text of  | true | 1.0", "b | a | true | 1.0");
  }

  @Test
  void anArticleThatComesBackToItsTextIsInItsStoryAgain() {
    assertThat(
            stories(
                List.of(told("a", 1, "a"), told("b", 2, "a")), new Former("b", "text of b", "a")))
        .containsExactly("a | a | true | 1.0", "b | a | false | 1.0");
  }

  @Test
  void ofTwoStoriesThatBecomeOneTheEarliersIdStands() {
    assertThat(
            stories(
                List.of(told("a", 1, "a"), told("c", 3, "a"), told("b", 2, "a")),
                new Former("b", "text of b", "b"),
                new Former("c", "text of c", "c")))
        .containsExactly("a | b | true | 1.0", "b | b | false | 1.0", "c | b | false | 1.0");
  }

  @Test
  void ofAStoryThatFallsApartTheEarliestArticleKeepsTheId() {
    assertThat(
            stories(
                List.of(told("x", 1, "x"), told("y", 2, "y")),
                new Former("x", "text of x", "s"),
                new Former("y", "text of y", "s")))
        .containsExactly("x | s | true | 1.0", "y | y | true | 1.0");
  }

  @Test
  void anUndatedArticleComesLast() {
    assertThat(
            stories(
                List.of(told("x", 0, "x"), told("y", 2, "y")),
                new Former("x", "text of x", "s"),
                new Former("y", "text of y", "s")))
        .containsExactly("x | x | true | 1.0", "y | s | true | 1.0");
  }

  private static List<String> stories(List<Told> told, Former... former) {
    return LocalSpark.lines(
        Records.select(
            Ids.stories(
                Records.dataset(LocalSpark.session(), Told.class, told).repartition(3),
                Records.dataset(LocalSpark.session(), Former.class, List.of(former))),
            StoryArticle.class));
  }

  /** An article of a day of March; day 0 is none. */
  private static Told told(String id, int day, String lead) {
    LocalDate on = day == 0 ? null : LocalDate.of(2024, 3, day);
    return new Told(id, on, null, "text of " + id, lead, "text of " + lead, 1);
  }
}
