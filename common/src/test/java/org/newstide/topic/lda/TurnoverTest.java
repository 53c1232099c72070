package org.newstide.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TurnoverTest {

  private static final double[][] FORMER = {{90, 0}, {60, 1}, {1, 80}, {0, 70}, {0, 0}, {0, 0}};

  @Test
  void topicsThatGrowAsTheyWereStay() {
    double[][] now = {{180, 0}, {120, 2}, {2, 81}, {0, 70}, {3, 0}, {2, 2}};
    assertThat(amounts(now, 9)).isDeepEqualTo(now);
  }

  @Test
  void aTopicThatNewTermsTookOverIsParted() {
    double[][] now = {{92, 0}, {60, 1}, {1, 80}, {0, 72}, {50, 0}, {40, 2}};
    assertThat(amounts(now, 3))
        .isDeepEqualTo(
            new double[][] {
              {90, 0, 2}, {60, 1, 0}, {1, 80, 0}, {0, 72, 0}, {0, 0, 50}, {0, 2, 40}
            });
    assertThat(amounts(now, 2)).as("no room").isDeepEqualTo(now);
  }

  @Test
  void topicsThatHaveBecomeAlikeAreJoined() {
    double[][] now = {{90, 45}, {60, 31}, {1, 1}, {0, 0}, {0, 0}, {0, 0}};
    assertThat(amounts(now, 9)).isDeepEqualTo(new double[][] {{135}, {91}, {2}, {0}, {0}, {0}});
    assertThat(values(Turnover.of(model(FORMER), model(now), 2, 2))).isDeepEqualTo(now);
  }

  @Test
  void aTopicThatHadNothingIsAsItIs() {
    double[][] none = new double[6][2];
    assertThat(amounts(none, 9)).isDeepEqualTo(none);
    double[][] former =
        Arrays.stream(FORMER).map(row -> new double[] {row[0], 0}).toArray(double[][]::new);
    double[][] now = Arrays.stream(former).map(double[]::clone).toArray(double[][]::new);
    now[5][1] = 40;
    assertThat(values(Turnover.of(model(former), model(now), 9, 0))).isDeepEqualTo(now);
  }

  private static double[][] amounts(double[][] now, int most) {
    return values(Turnover.of(model(FORMER), model(now), most, 0));
  }

  private static double[][] values(LdaModel model) {
    return IntStream.range(0, model.terms())
        .mapToObj(
            t -> IntStream.range(0, model.topics()).mapToDouble(k -> model.amount(k, t)).toArray())
        .toArray(double[][]::new);
  }

  private static LdaModel model(double[][] amounts) {
    return new LdaModel(amounts, new double[] {1, 1}, .05);
  }
}
