package org.newstide.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newstide.story.Links.Linked;

class LinksTest {

  /** Labels that spread along links until none changes. */
  @Test
  void textsAreLinkedHoweverManyLieBetween() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      long[][] pairs = new long[random.nextInt(30)][];
      Links links = new Links();
      Map<Long, Long> labels = new TreeMap<>();
      for (int at = 0; at < pairs.length; at++) {
        pairs[at] = new long[] {random.nextInt(40) - 20, random.nextInt(40) - 20};
        links.add(pairs[at][0], pairs[at][1]);
        labels.put(pairs[at][0], pairs[at][0]);
        labels.put(pairs[at][1], pairs[at][1]);
      }
      for (boolean changed = true; changed; ) {
        changed = false;
        for (long[] pair : pairs) {
          long least = Math.min(labels.get(pair[0]), labels.get(pair[1]));
          changed |= labels.put(pair[0], least) != least;
          changed |= labels.put(pair[1], least) != least;
        }
      }

      assertThat(links.all().collect(Collectors.toMap(Linked::text, Linked::component)))
          .as("seed %d", seed)
          .isEqualTo(labels);
    }
  }
}
