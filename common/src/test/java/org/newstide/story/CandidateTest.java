package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateTest {

  private static final int WINDOW = 14;

  @Test
  void textsOfABucketArePairedWithinTheSpanIfOneIsFresh() {
    assertThat(
            pairs(
                text(1, 0, false),
                text(2, 7, true),
                text(3, 14, false),
                text(4, 21, false),
                text(5, 22, false)))
        .containsExactly("1-2", "2-3", "2-4");
  }

  @Test
  void undatedTextsArePairedWithOneAnother() {
    assertThat(
            pairs(
                text(1, Bucketed.UNDATED, true), text(2, Bucketed.UNDATED, true), text(3, 0, true)))
        .containsExactly("1-2");
  }

  @Test
  void headlinesArePairedWithinDaysAlone() {
    Bucketed headline = new Bucketed(0, 1, 1, true, 0, true);

    assertThat(pairs(headline, text(2, 3, true))).containsExactly("1-2");
    assertThat(pairs(headline, text(2, 4, true))).isEmpty();
  }

  @Test
  void aTextIsNoPairWithItself() {
    assertThat(pairs(text(1, 0, true), text(1, 3, true))).isEmpty();
  }

  @Test
  void theyAreThoseThatALookAtEachPairFinds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Bucketed> bucket =
          IntStream.range(0, 30)
              .mapToObj(at -> text(random.nextInt(20), random.nextInt(60), random.nextInt(3) == 0))
              .toList();
      Set<String> expected = new TreeSet<>();
      for (Bucketed one : bucket) {
        for (Bucketed other : bucket) {
          if (one.text() < other.text()
              && (one.isFresh() || other.isFresh())
              && Math.abs(one.day() - other.day()) <= WINDOW) {
            expected.add(one.text() + "-" + other.text());
          }
        }
      }

      assertThat(pairs(bucket.toArray(Bucketed[]::new))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aCrowdIsPairedByItsFinerBuckets() {
    int crowd = 5_000;
    List<Bucketed> bucket = new ArrayList<>();
    for (int at = 0; at < crowd; at++) {
      bucket.add(new Bucketed(0, at % (crowd / 2), at, false, 0, true));
    }
    List<Candidate> pairs = Candidate.of(bucket, WINDOW).toList();

    assertThat(pairs.stream().filter(Candidate::isCrowded))
        .hasSize(crowd / 2)
        .allMatch(pair -> pair.other() - pair.one() == crowd / 2);
    assertThat(pairs).hasSizeLessThan(crowd / 2 + Candidate.MOST * Candidate.MOST);
  }

  @Test
  void aCrowdThatIsAllTheSameIsPairedWithItsEarliest() {
    int crowd = 1_000;
    List<Bucketed> bucket =
        IntStream.range(0, crowd)
            .mapToObj(at -> new Bucketed(0, 0, at, false, at / 500, true))
            .toList();
    List<Candidate> pairs = Candidate.of(bucket, WINDOW).toList();

    assertThat(pairs).hasSizeLessThan(crowd * Candidate.MOST);
    assertThat(pairs.stream().filter(pair -> pair.one() == 0).map(Candidate::other).distinct())
        .hasSize(crowd - 1);
  }

  private static Set<String> pairs(Bucketed... texts) {
    List<Bucketed> bucket = new ArrayList<>(List.of(texts));
    bucket.sort(Comparator.comparing(Bucketed::day).thenComparing(Bucketed::text));
    return Candidate.of(bucket, WINDOW)
        .map(pair -> pair.one() + "-" + pair.other())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Bucketed text(long text, int day, boolean isFresh) {
    return new Bucketed(0, text, text, false, day, isFresh);
  }
}
