package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newstide.story.Member.Like;
import org.newstide.story.Member.Taken;

class ToldTest {

  private static final int WINDOW = 14;
  private static final String LONG = "0".repeat(MinHash.BANDS * Signature.DIGITS_OF_BAND);

  @Test
  void theEarliestDayLeadsThenTheEarliestTimeThenTheFirstId() {
    assertThat(
            told(
                member("a", "same", "2024-03-02"),
                member("b", "same", "2024-03-01"),
                member("c", "same", "2024-03-01T09:00:00Z"),
                member("d", "same", "2024-03-01T08:00:00Z"),
                member("e", "same", null)))
        .containsExactly("d←d 1.0", "c←d 1.0", "b←d 1.0", "a←d 1.0", "e←d 1.0");
  }

  @Test
  void anArticleJoinsTheEarliestLeadThatIsLikeIt() {
    assertThat(
            told(
                member("a", "one", "2024-03-01"),
                member("b", "two", "2024-03-02"),
                member("c", "three", "2024-03-03", new Like("two", .9), new Like("one", .7))))
        .containsExactly("a←a 1.0", "b←b 1.0", "c←a 0.7");
  }

  @Test
  void noChainIsMade() {
    assertThat(
            told(
                member("a", "one", "2024-03-01", new Like("two", .8)),
                member("b", "two", "2024-03-02", new Like("one", .8), new Like("three", .8)),
                member("c", "three", "2024-03-03", new Like("two", .8))))
        .containsExactly("a←a 1.0", "b←a 0.8", "c←c 1.0");
  }

  @Test
  void theSameTextAfterTheSpanIsAnotherStory() {
    assertThat(told(member("a", "text", "2024-03-01"), member("b", "text", "2024-03-15")))
        .containsExactly("a←a 1.0", "b←a 1.0");
    assertThat(told(member("a", "text", "2024-03-01"), member("b", "text", "2024-03-16")))
        .containsExactly("a←a 1.0", "b←b 1.0");
  }

  @Test
  void aHeadlineAfterDaysIsAnotherStory() {
    Member first = headline("a", "2024-03-01");

    assertThat(told(first, headline("b", "2024-03-04"))).containsExactly("a←a 1.0", "b←a 1.0");
    assertThat(told(first, headline("b", "2024-03-05"))).containsExactly("a←a 1.0", "b←b 1.0");
  }

  @Test
  void aColumnThatIsPublishedUnderTheSameWordsIsNewEachDay() {
    assertThat(
            told(
                member("a", "at a glance", "2024-03-01"),
                member("b", "at a glance", "2024-03-01"),
                member("c", "at a glance", "2024-03-02"),
                member("d", "latest at a glance", "2024-03-02", new Like("at a glance", .9)),
                member("e", "latest at a glance", "2024-03-03", new Like("at a glance", .9)),
                member("f", "at a glance", "2024-03-04")))
        .containsExactly("a←a 1.0", "b←a 1.0", "c←c 1.0", "d←c 0.9", "e←e 1.0", "f←f 1.0");
  }

  @Test
  void aStoryTakesTheEarliestIdThatItsArticlesGiveOn() {
    assertThat(
            told(
                named("a", "2024-03-01", null),
                named("b", "2024-03-02", "b"),
                named("c", "2024-03-02", "c")))
        .containsExactly("a←b 1.0", "b←b 1.0", "c←b 1.0");
  }

  @Test
  void aStoryWhoseLeadsIdIsKeptByAnotherHasOneOfItsOwn() {
    assertThat(told(named("a", "2024-03-01", null, "a"))).containsExactly("a←a-2 1.0");
    assertThat(told(named("a", "2024-03-01", null, "a-3", "a-2", "a")))
        .containsExactly("a←a-4 1.0");
  }

  @Test
  void theOrderOfTheMembersDoesNotCount() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Member> members = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      String day = random.nextInt(8) == 0 ? null : "2024-03-" + (10 + random.nextInt(20));
      members.add(member("m" + at, "t" + random.nextInt(9), day, new Like("t" + at % 9, .5)));
    }
    List<Told> told = Told.of(members, WINDOW).toList();
    Collections.shuffle(members, random);

    assertThat(Told.of(members, WINDOW)).as("seed %d", seed).containsExactlyElementsOf(told);
  }

  private static List<String> told(Member... members) {
    return Told.of(List.of(members), WINDOW)
        .map(told -> "%s←%s %s".formatted(told.articleId(), told.storyId(), told.similarity()))
        .toList();
  }

  private static Member headline(String id, String day) {
    LocalDate on = LocalDate.parse(day);
    return new Member(1, id, "the same", "", "s", on, null, null, List.of(), List.of());
  }

  private static Member named(String id, String day, String keptId, String... taken) {
    LocalDate on = LocalDate.parse(day);
    List<Taken> ids = Stream.of(taken).map(Taken::new).toList();
    return new Member(1, id, "the same", LONG, "s", on, null, keptId, ids, List.of());
  }

  private static Member member(String id, String text, String published, Like... likes) {
    Instant at = published == null || published.length() == 10 ? null : Instant.parse(published);
    LocalDate on = published == null ? null : LocalDate.parse(published.substring(0, 10));
    return new Member(1, id, text, LONG, "s", on, at, null, List.of(), List.of(likes));
  }
}
