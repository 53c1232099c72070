package org.newstide.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newstide.story.Member.Like;
import org.newstide.story.Member.Taken;

/** The leads among articles that may tell the same stories, as the articles join them in order. */
final class Leads {

  /** On so many days a source carries the same text for a column. */
  private static final int DAYS_OF_COLUMN = 3;

  private final Set<String> columns;
  private final int windowDays;
  private final Map<String, List<Lead>> byText = new HashMap<>();
  private int joined;

  /**
   * @param members all that may join
   * @param windowDays the most days between an article and its lead
   */
  Leads(List<Member> members, int windowDays) {
    this.columns = columns(members);
    this.windowDays = windowDays;
  }

  /** The earliest lead that a member is like, which may be itself. */
  Joined join(Member member) {
    Lead lead = null;
    double similarity = 1;
    for (Like like : likes(member)) {
      for (Lead other : byText.getOrDefault(like.likeFingerprint(), List.of())) {
        if (isNear(other.member, member) && (lead == null || other.place < lead.place)) {
          lead = other;
          similarity = like.similarity();
        }
      }
    }
    if (lead == null) {
      lead = new Lead(joined, member);
      byText.computeIfAbsent(member.fingerprint(), text -> new ArrayList<>()).add(lead);
    }
    joined++;
    lead.takes(member);
    return new Joined(member, lead, similarity);
  }

  /** The texts that carry the same report, and the member's own. */
  private static List<Like> likes(Member member) {
    return Stream.concat(Stream.of(new Like(member.fingerprint(), 1)), member.likes().stream())
        .toList();
  }

  /** The texts that a source carries on several days. */
  private static Set<String> columns(List<Member> members) {
    Map<List<String>, Set<LocalDate>> days =
        members.stream()
            .filter(member -> member.publishedOn() != null)
            .collect(
                groupingBy(
                    member -> List.of(member.fingerprint(), member.sourceId()),
                    mapping(Member::publishedOn, toSet())));
    return days.entrySet().stream()
        .filter(text -> text.getValue().size() >= DAYS_OF_COLUMN)
        .map(text -> text.getKey().get(0))
        .collect(toSet());
  }

  private boolean isNear(Member lead, Member member) {
    return member.publishedOn() == null
        || lead.publishedOn() == null
        || ChronoUnit.DAYS.between(lead.publishedOn(), member.publishedOn()) <= days(lead, member);
  }

  private int days(Member lead, Member member) {
    if (columns.contains(member.fingerprint()) || columns.contains(lead.fingerprint())) {
      return 0;
    }
    return member.isShort() || lead.isShort()
        ? Math.min(Candidate.SHORT_DAYS, windowDays)
        : windowDays;
  }

  /** An article and the lead that it joins. */
  record Joined(Member member, Lead lead, double similarity) {

    boolean isLead() {
      return member.equals(lead.member);
    }
  }

  /** An article that leads a story. */
  static final class Lead {

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

    /** Its story's id, once all have joined. */
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
}
