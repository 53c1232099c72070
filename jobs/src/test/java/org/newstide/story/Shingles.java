package org.newstide.story;

import java.util.Arrays;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/** The runs of words of a text, as Spark's MinHash takes them. */
public final class Shingles {

  /** The largest prime that Spark's hash functions take numbers under. */
  private static final int NUMBERS = 2_038_074_743;

  private Shingles() {}

  /** A vector with a 1 at the number of each run. */
  public static Vector of(String title, String body) {
    int[] numbers =
        Arrays.stream(StoryText.of(title, body).shingles())
            .map(shingle -> Math.floorMod(shingle, NUMBERS))
            .sorted()
            .distinct()
            .toArray();
    double[] ones = new double[numbers.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(NUMBERS, numbers, ones);
  }
}
