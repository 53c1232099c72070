package org.newstide.report.chart;

import java.time.LocalDate;

/**
 * A period of counts.
 *
 * @param part the lower, darker part of the bar, 0 … whole
 * @param hover what is shown when the pointer rests on the period
 */
public record Bar(LocalDate start, long part, long whole, boolean isComplete, String hover) {}
