package org.newstide.story;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newstide.story.Member.Like;
import org.newstide.story.Member.Taken;

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

  /** On so many days a source carries the same text for a column. */
  private static final int DAYS_OF_COLUMN = 3;

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
    List<Joined> joined = new ArrayList<>();
    Map<String, List<Lead>> leads = new HashMap<>();
    Set<String> columns = columns(members);
    for (Member member : members.stream().sorted(PUBLISHED).toList()) {
      Found found = new Found(member, columns, windowDays);
      found.among(leads, member.fingerprint(), 1);
      for (Like like : member.likes()) {
        found.among(leads, like.likeFingerprint(), like.similarity());
      }
      if (found.lead == null) {
        found.lead = new Lead(joined.size(), member);
        found.similarity = 1;
        leads.computeIfAbsent(member.fingerprint(), text -> new ArrayList<>()).add(found.lead);
      }
      found.lead.takes(member);
      joined.add(new Joined(member, found.lead, found.similarity));
    }
    return joined.stream().map(Joined::told);
  }

  /** The texts that a source carries on several days. */
  private static Set<String> columns(List<Member> members) {
    Map<List<String>, Long> days =
        members.stream()
            .filter(member -> member.publishedOn() != null)
            .map(
                member ->
                    List.of(member.fingerprint(), member.sourceId(), "" + member.publishedOn()))
            .distinct()
            .collect(groupingBy(key -> key.subList(0, 2), counting()));
    return days.entrySet().stream()
        .filter(text -> text.getValue() >= DAYS_OF_COLUMN)
        .map(text -> text.getKey().get(0))
        .collect(toSet());
  }

  private record Joined(Member member, Lead lead, double similarity) {

    Told told() {
      return new Told(
          member.articleId(),
          member.publishedOn(),
          lead.storyId(),
          member.equals(lead.member),
          similarity);
    }
  }

  private static final class Lead {

    private final int place;
    private final Member member;
    private String keptId;

    Lead(int place, Member member) {
      this.place = place;
      this.member = member;
    }

    void takes(Member joining) {
      keptId = keptId == null ? joining.keptId() : keptId;
    }

    String storyId() {
      return keptId != null
          ? keptId
          : Stream.concat(Stream.of(member.articleId()), numbered(member.articleId()))
              .filter(id -> !member.taken().contains(new Taken(id)))
              .findFirst()
              .orElseThrow();
    }

    private static Stream<String> numbered(String id) {
      return IntStream.iterate(2, number -> number + 1).mapToObj(number -> id + "-" + number);
    }
  }

  /** The earliest lead found so far. */
  private static final class Found {

    private final Member member;
    private final Set<String> columns;
    private final int windowDays;
    private Lead lead;
    private double similarity;

    Found(Member member, Set<String> columns, int windowDays) {
      this.member = member;
      this.columns = columns;
      this.windowDays = windowDays;
    }

    void among(Map<String, List<Lead>> leads, String text, double likeness) {
      for (Lead other : leads.getOrDefault(text, List.of())) {
        if (isNear(other.member) && (lead == null || other.place < lead.place)) {
          lead = other;
          similarity = likeness;
        }
      }
    }

    private boolean isNear(Member other) {
      return member.publishedOn() == null
          || other.publishedOn() == null
          || ChronoUnit.DAYS.between(other.publishedOn(), member.publishedOn()) <= days(other);
    }

    private int days(Member other) {
      if (columns.contains(member.fingerprint()) || columns.contains(other.fingerprint())) {
        return 0;
      }
      return member.isShort() || other.isShort()
          ? Math.min(Candidate.SHORT_DAYS, windowDays)
          : windowDays;
    }
  }
}
