package org.newstide.topic.map;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** A map of things by their distances, like the map of those that were there before. */
public final class Layout {

  private Layout() {}

  /**
   * Places by distances. The start is a projection ({@link ClassicalScaling}), turned to the former
   * places; things that have one start there. Then all move until they fit ({@link
   * IntervalScaling}) and are turned to the former places once more or, without any, so that the
   * map is wider than high.
   *
   * @param distances n × n, symmetric, ≥ 0
   * @param former x, y of those of the n that were there before, by number
   * @return n × 2, finite
   */
  public static double[][] of(double[][] distances, Map<Integer, double[]> former) {
    double[][] start = turned(ClassicalScaling.of(distances), former);
    former.forEach((i, place) -> start[i] = place.clone());
    double[][] places = new IntervalScaling(distances).from(start);
    return former.isEmpty()
        ? ClassicalScaling.of(IntervalScaling.distances(places))
        : turned(places, former);
  }

  private static double[][] turned(double[][] places, Map<Integer, double[]> former) {
    int[] kept = IntStream.range(0, places.length).filter(former::containsKey).toArray();
    Turn turn =
        Turn.fit(
            IntStream.of(kept).mapToObj(i -> places[i]).toArray(double[][]::new),
            IntStream.of(kept).mapToObj(former::get).toArray(double[][]::new));
    return Arrays.stream(places).map(turn::of).toArray(double[][]::new);
  }
}
