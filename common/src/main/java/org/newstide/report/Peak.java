package org.newstide.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A period in which a theme's share was high ({@link Peaks}), and articles that show why.
 *
 * @param periodStart first day of the period
 * @param articles articles of the theme in the period, the most telling first
 */
public record Peak(LocalDate periodStart, List<PeakArticle> articles) {

  public Peak {
    articles = List.copyOf(articles);
  }
}
