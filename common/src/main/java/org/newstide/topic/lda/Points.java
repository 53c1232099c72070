package org.newstide.topic.lda;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points in blocks, in each a row of numbers for each dimension: so distances of a whole block to a
 * centroid are sums of multiples of rows.
 */
final class Points {

  /** Points of a block: its rows fit in the nearest cache. */
  static final int BLOCK = 256;

  private final int size;
  private final float[][][] blocks;

  /**
   * @param points one at least, of the same length
   */
  Points(List<float[]> points) {
    size = points.size();
    int dimensions = points.get(0).length;
    blocks = new float[(size + BLOCK - 1) / BLOCK][dimensions][];
    for (int b = 0; b < blocks.length; b++) {
      for (int d = 0; d < dimensions; d++) {
        blocks[b][d] = new float[Math.min(BLOCK, size - b * BLOCK)];
        for (int i = 0; i < blocks[b][d].length; i++) {
          blocks[b][d][i] = points.get(b * BLOCK + i)[d];
        }
      }
    }
  }

  int size() {
    return size;
  }

  int dimensions() {
    return blocks[0].length;
  }

  /** A copy of a point. */
  float[] point(int index) {
    float[] point = new float[dimensions()];
    for (int d = 0; d < point.length; d++) {
      point[d] = blocks[index / BLOCK][d][index % BLOCK];
    }
    return point;
  }

  /** The square of each point's distance to another. */
  float[] squares(float[] to) {
    float[] squares = new float[size];
    for (int b = 0; b < blocks.length; b++) {
      float[] own = new float[blocks[b][0].length];
      for (int d = 0; d < to.length; d++) {
        addSquares(blocks[b][d], to[d], own);
      }
      System.arraycopy(own, 0, squares, b * BLOCK, own.length);
    }
    return squares;
  }

  private static void addSquares(float[] row, float x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      float difference = row[i] - x;
      to[i] += difference * difference;
    }
  }

  /** The nearest centroid of each point, of two as near the first. */
  int[] nearest(Centroids centroids) {
    int[] nearest = new int[size];
    for (int b = 0; b < blocks.length; b++) {
      int first = b * BLOCK;
      int n = blocks[b][0].length;
      float[] best = new float[n];
      Arrays.fill(best, Float.NEGATIVE_INFINITY);
      float[] score = new float[n];
      for (int c = 0; c < centroids.size(); c++) {
        Arrays.fill(score, -centroids.halfSquare(c));
        for (int d = 0; d < dimensions(); d++) {
          Rows.add(centroids.row(c)[d], blocks[b][d], score);
        }
        for (int i = 0; i < n; i++) {
          if (score[i] > best[i]) {
            best[i] = score[i];
            nearest[first + i] = c;
          }
        }
      }
    }
    return nearest;
  }

  /**
   * The means of groups of points.
   *
   * @param groups the group of each point
   * @param before what stands for a group without points
   */
  Centroids means(int[] groups, Centroids before) {
    double[] masses = new double[before.size()];
    IntStream.of(groups).forEach(group -> masses[group]++);
    double[][] sums = new double[masses.length][dimensions()];
    for (int b = 0; b < blocks.length; b++) {
      for (int d = 0; d < dimensions(); d++) {
        float[] row = blocks[b][d];
        for (int i = 0; i < row.length; i++) {
          sums[groups[b * BLOCK + i]][d] += row[i];
        }
      }
    }
    float[][] means = new float[masses.length][dimensions()];
    for (int c = 0; c < means.length; c++) {
      for (int d = 0; d < dimensions(); d++) {
        means[c][d] = masses[c] > 0 ? (float) (sums[c][d] / masses[c]) : before.row(c)[d];
      }
    }
    return new Centroids(means, masses);
  }
}
