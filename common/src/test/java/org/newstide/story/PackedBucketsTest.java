package org.newstide.story;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedBucketsTest {

  private static final int WINDOW = 14;

  /** So many that the buckets are in 33 groups. */
  private static final long MANY = 1_000_000;

  @Test
  void textsThatShareABandArePairsWhereverTheyWerePacked() {
    long seed = Long.getLong("newstide.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Carried> texts = IntStream.range(0, 800).mapToObj(at -> text(at, random)).toList();
    Set<String> expected = new TreeSet<>();
    for (int one = 0; one < texts.size(); one++) {
      for (int other = one + 1; other < texts.size(); other++) {
        if (isPair(texts.get(one), texts.get(other))) {
          expected.add(one + "-" + other);
        }
      }
    }

    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(pairs(texts, 1)).as("seed %d, one group", seed).isEqualTo(expected);
    assertThat(pairs(texts, MANY)).as("seed %d", seed).isEqualTo(expected);
  }

  @Test
  void aTextWithoutBandsIsInNoBucket() {
    BucketPacker packer = new BucketPacker(1);

    assertThat(packer.add(new Carried(1, "", 0, true))).isEmpty();
    assertThat(packer.end()).isEmpty();
  }

  /** Packs the halves apart, as two tasks do, and looks at the groups in any order of the packs. */
  private static Set<String> pairs(List<Carried> texts, long number) {
    int half = texts.size() / 2;
    List<PackedBuckets> packs = new ArrayList<>();
    for (List<Carried> some : List.of(texts.subList(0, half), texts.subList(half, texts.size()))) {
      BucketPacker packer = new BucketPacker(number);
      Stream.concat(
              some.stream().flatMap(packer::add), Stream.of(packer).flatMap(BucketPacker::end))
          .forEach(packs::add);
    }
    Collections.reverse(packs);
    return packs.stream().collect(groupingBy(PackedBuckets::number)).values().stream()
        .flatMap(group -> PackedBuckets.candidates(group, WINDOW))
        .map(pair -> pair.one() + "-" + pair.other())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Bands of few values, but that a band's number tells from those of others. */
  private static Carried text(int number, Random random) {
    StringBuilder bands = new StringBuilder();
    for (int band = 0; band < MinHash.BANDS; band++) {
      bands.append("%08x".formatted(random.nextInt(2_000) - 1_000));
    }
    return new Carried(number, bands.toString(), random.nextInt(60), random.nextInt(4) > 0);
  }

  private static boolean isPair(Carried one, Carried other) {
    boolean sharesBand =
        IntStream.range(0, MinHash.BANDS)
            .map(band -> band * Signature.DIGITS_OF_BAND)
            .anyMatch(
                at -> one.bands().regionMatches(at, other.bands(), at, Signature.DIGITS_OF_BAND));
    return sharesBand
        && (one.isFresh() || other.isFresh())
        && Math.abs(one.day() - other.day()) <= WINDOW;
  }
}
