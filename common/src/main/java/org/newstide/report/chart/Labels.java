package org.newstide.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds places for labels, one after another: in the circle, else beside it, where they lie over no
 * other label and, as far as can be, over no other circle.
 */
final class Labels {

  private static final double HEIGHT = 15;
  private static final double GAP = 2;

  /** Widths of characters at 12 pixels, not too small for any usual face. */
  private static final double WIDTH = 7.2;

  private static final double WIDE = 12.5;

  /** A label that would lie over other circles with more than this part of it says nothing. */
  private static final double MOST_HIDDEN = .6;

  /** From here on letters are as wide as high: Chinese, Japanese, Korean. */
  private static final int FIRST_WIDE = 0x2e80;

  private final List<Disc> discs;
  private final double width;
  private final double height;
  private final List<Box> placed = new ArrayList<>();

  Labels(List<Disc> discs, double width, double height) {
    this.discs = discs;
    this.width = width;
    this.height = height;
  }

  /** Where the label of a disc goes; empty if there is no room, and the pointer must tell. */
  Optional<Box> place(Disc disc, String text) {
    Optional<Box> best =
        candidates(disc, width(text))
            .filter(box -> box.isWithin(width, height))
            .filter(box -> placed.stream().allMatch(other -> box.overlap(other) == 0))
            .filter(box -> hidden(disc, box) <= MOST_HIDDEN * box.area())
            .min(Comparator.comparingDouble(box -> hidden(disc, box)));
    best.ifPresent(placed::add);
    return best;
  }

  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? WIDTH : WIDE).sum();
  }

  /** The area of other circles that a label would cover. */
  private double hidden(Disc own, Box box) {
    return discs.stream()
        .filter(disc -> !disc.equals(own))
        .mapToDouble(disc -> disc.around().overlap(box))
        .sum();
  }

  private static Stream<Box> candidates(Disc disc, double width) {
    double beside = disc.radius() + GAP + width / 2;
    double over = disc.radius() + GAP + HEIGHT / 2;
    double slant = disc.radius() * Math.sqrt(.5) + GAP;
    return Stream.of(
            new double[] {0, 0},
            new double[] {beside, 0},
            new double[] {-beside, 0},
            new double[] {0, -over},
            new double[] {0, over},
            new double[] {slant + width / 2, -slant - HEIGHT / 2},
            new double[] {slant + width / 2, slant + HEIGHT / 2},
            new double[] {-slant - width / 2, -slant - HEIGHT / 2},
            new double[] {-slant - width / 2, slant + HEIGHT / 2})
        .filter(by -> by[0] != 0 || by[1] != 0 || width <= 2 * disc.radius() - 2 * GAP)
        .map(by -> Box.centred(disc.x() + by[0], disc.y() + by[1], width, HEIGHT));
  }
}
