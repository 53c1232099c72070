package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LongCountsTest {

  @Test
  void countsAsAMapDoes() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    LongCounts counts = new LongCounts();
    Map<Long, Long> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = 1L + random.nextInt(9_000);
      counts.add(key << 20, i);
      map.merge(key << 20, (long) i, Long::sum);
    }
    assertThat(counts.size()).isEqualTo(map.size());
    assertThat(counts.keys().boxed().collect(Collectors.toMap(key -> key, counts::count)))
        .as("seed %d", seed)
        .isEqualTo(map);
    assertThat(counts.count(5)).isZero();
    assertThat(counts.has(5)).isFalse();
    assertThat(counts.has(0)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> counts.add(0, 1));
    counts.clear();
    assertThat(counts.size()).isZero();
    assertThat(counts.keys()).isEmpty();
  }
}
