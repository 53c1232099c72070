package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileYamlTest {

  @Test
  void aliasesThatMeanBillionsOfValuesAreRefused() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
    }
    assertThat(Configs.problems(laughs.toString())).contains("aliases");
    assertThat(Configs.problems(laughs.substring(0, laughs.indexOf("a20:"))))
        .contains("more than 20000 values");
  }

  @Test
  void anAliasOfWhatItIsInIsRefused() {
    assertThat(Configs.problems("corpus: &a [*a]\n")).contains("more than 50 levels");
    assertThat(Configs.problems("corpus: &a {b: *a}\n")).contains("more than 50 levels");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(Configs.problems("a: " + "[".repeat(100_000))).contains("cannot be read as YAML");
    assertThat(Configs.problems("a: " + "{b: ".repeat(60) + "}".repeat(60)))
        .contains("cannot be read as YAML");
  }

  @Test
  void tagsMakeNothing() {
    String tagged = "!!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost/']]";
    assertThat(Configs.problems(Configs.SMALL + "period: " + tagged))
        .startsWith("newstide.yaml:6: cannot be read as YAML: column 9: ")
        .contains("tag is not allowed", "javax.script.ScriptEngineManager");
    assertThat(Configs.problems(Configs.SMALL + "period: !day day"))
        .isEqualTo("newstide.yaml:6: period: has the tag !day, no tags are allowed");
  }

  @Test
  void oddKeysAreRefused() {
    assertThat(Configs.problems(Configs.SMALL + "? [a, b]\n: c\n"))
        .isEqualTo("newstide.yaml:6: has a list or a group for a key, a key must be a word");
    assertThat(Configs.problems(Configs.SMALL + "<<: {period: day}\n"))
        .startsWith("newstide.yaml:6: <<: is not a known key");
  }

  @Test
  void whateverIsInAFileOnlyConfigExceptionsAreThrown() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    String pieces = "\n\t :-#[]{}&*!|>'\"%@`~?,=<$\\\u0000\u0085\u2028\uFEFFé9a";
    int read = 0;
    for (int i = 0; i < 500; i++) {
      byte[] yaml = mutated(Configs.GOOD, pieces, random).getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(20) == 0) {
        yaml[random.nextInt(yaml.length)] = (byte) random.nextInt();
      }
      String set = mutated("themes[1].within=article", pieces, random);
      try {
        Configs.READER.read("f", yaml, random.nextBoolean() ? List.of() : List.of(set));
        read++;
      } catch (ConfigException e) {
        assertThat(e.getMessage()).isNotBlank();
      } catch (RuntimeException | StackOverflowError e) {
        fail(
            "seed " + seed + ", --set " + set + "\n" + new String(yaml, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(read).as("files that stayed good, seed %d", seed).isBetween(1, 499);
  }

  /** One to three times: drops, doubles or moves a piece, or puts an odd character in. */
  private static String mutated(String text, String pieces, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int[] cuts = random.ints(2, 0, mutant.length() + 1).toArray();
      Arrays.sort(cuts);
      int end = Math.min(cuts[1], cuts[0] + 12);
      String piece = mutant.substring(cuts[0], end);
      switch (random.nextInt(4)) {
        case 0 -> mutant.delete(cuts[0], end);
        case 1 -> mutant.insert(cuts[0], piece);
        case 2 -> mutant.delete(cuts[0], end).insert(random.nextInt(mutant.length() + 1), piece);
        default -> mutant.insert(cuts[0], pieces.charAt(random.nextInt(pieces.length())));
      }
    }
    return mutant.toString();
  }
}
