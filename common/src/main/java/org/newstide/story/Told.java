package org.newstide.story;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newstide.story.Member.Like;

/**
 * Which article leads the story that an article tells.
 *
 * <p>Articles are taken as they were published. Each joins the earliest lead that carries the same
 * report and was published within a span of days; where there is none it leads a story itself. So
 * every article is like its lead, and no chain of texts that change little by little makes one
 * story. An undated article comes last, and is near every day.
 *
 * @param articleId the article
 * @param publishedOn of the article, null if it is not known
 * @param publishedAt of the article, null if it is not known
 * @param fingerprint of the article's text
 * @param leadId the lead, which may be the article itself
 * @param leadFingerprint of the lead's text
 * @param similarity of their texts, 1 for the same
 */
public record Told(
    String articleId,
    LocalDate publishedOn,
    Instant publishedAt,
    String fingerprint,
    String leadId,
    String leadFingerprint,
    double similarity) {

  private static final Comparator<Member> PUBLISHED =
      Comparator.comparing(Member::publishedOn, nullsLast(naturalOrder()))
          .thenComparing(Member::publishedAt, nullsLast(naturalOrder()))
          .thenComparing(Member::articleId);

  /**
   * Finds the leads.
   *
   * @param members of one component
   * @param windowDays the most days between an article and its lead
   */
  public static Stream<Told> of(List<Member> members, int windowDays) {
    List<Told> told = new ArrayList<>();
    Map<String, List<Lead>> leads = new HashMap<>();
    List<Member> inOrder = members.stream().sorted(PUBLISHED).toList();
    for (int at = 0; at < inOrder.size(); at++) {
      Member member = inOrder.get(at);
      Found found = new Found(member, windowDays);
      found.among(leads, member.fingerprint(), 1);
      for (Like like : member.likes()) {
        found.among(leads, like.likeFingerprint(), like.similarity());
      }
      if (found.lead == null) {
        leads
            .computeIfAbsent(member.fingerprint(), text -> new ArrayList<>())
            .add(new Lead(at, member));
        told.add(told(member, member, 1));
      } else {
        told.add(told(member, found.lead.member(), found.similarity));
      }
    }
    return told.stream();
  }

  private static Told told(Member member, Member lead, double similarity) {
    return new Told(
        member.articleId(),
        member.publishedOn(),
        member.publishedAt(),
        member.fingerprint(),
        lead.articleId(),
        lead.fingerprint(),
        similarity);
  }

  private record Lead(int place, Member member) {}

  /** The earliest lead found so far. */
  private static final class Found {

    private final Member member;
    private final int windowDays;
    private Lead lead;
    private double similarity;

    Found(Member member, int windowDays) {
      this.member = member;
      this.windowDays = windowDays;
    }

    void among(Map<String, List<Lead>> leads, String text, double likeness) {
      for (Lead other : leads.getOrDefault(text, List.of())) {
        if (isNear(other.member()) && (lead == null || other.place() < lead.place())) {
          lead = other;
          similarity = likeness;
        }
      }
    }

    private boolean isNear(Member other) {
      return member.publishedOn() == null
          || other.publishedOn() == null
          || ChronoUnit.DAYS.between(other.publishedOn(), member.publishedOn()) <= windowDays;
    }
  }
}
