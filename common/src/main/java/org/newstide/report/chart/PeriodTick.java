package org.newstide.report.chart;

/**
 * A mark on the axis of periods.
 *
 * @param index number of the period, from 0
 * @param label what stands under the mark: 12 Sep, Sep, Q3, 2022
 * @param year the year, where it is not the label and not that of the mark before; else empty
 * @param isCentred whether the label names this very period, not the time that starts with it
 */
record PeriodTick(int index, String label, String year, boolean isCentred) {}
