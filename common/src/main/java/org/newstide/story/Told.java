package org.newstide.story;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newstide.story.Leads.Joined;

/**
 * The story that an article tells.
 *
 * <p>Articles are taken as they were published. Each joins the earliest lead that carries the same
 * report and was published within a span of days; where there is none it leads a story itself. So
 * every article is like its lead, and no chain of texts that change little by little makes one
 * story. An undated article comes last, and is near every day.
 *
 * <p>Headlines and summaries are copies of one another for a few days alone. What a source carries
 * on several days, such as a column whose headline and summary are always the same, is new each
 * day.
 *
 * <p>A story's id is the earliest that one of its articles has to give on, else that of its lead,
 * with a number where another story keeps that id.
 *
 * @param articleId the article
 * @param publishedOn of the article, null if it is not known
 * @param storyId the story
 * @param isLead whether the article leads the story
 * @param similarity of the article's and the lead's text, 1 for the same
 */
public record Told(
    String articleId, LocalDate publishedOn, String storyId, boolean isLead, double similarity) {

  private static final Comparator<Member> PUBLISHED =
      Comparator.comparing(Member::publishedOn, nullsLast(naturalOrder()))
          .thenComparing(Member::publishedAt, nullsLast(naturalOrder()))
          .thenComparing(Member::articleId);

  /**
   * Groups articles to stories.
   *
   * @param members of one component
   * @param windowDays the most days between an article and its lead
   */
  public static Stream<Told> of(List<Member> members, int windowDays) {
    Leads leads = new Leads(members, windowDays);
    // A story's id is known when all have joined.
    List<Joined> joined = members.stream().sorted(PUBLISHED).map(leads::join).toList();
    return joined.stream().map(Told::of);
  }

  private static Told of(Joined joined) {
    Member member = joined.member();
    return new Told(
        member.articleId(),
        member.publishedOn(),
        joined.lead().storyId(),
        joined.isLead(),
        joined.similarity());
  }
}
