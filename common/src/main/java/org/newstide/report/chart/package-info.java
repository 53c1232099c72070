/**
 * Charts over periods as inline SVG. Widths are relative, so that a chart fills a column of any
 * width while its text keeps its size: places across are percentages, or numbers of periods within
 * a nested drawing that stretches; heights are pixels.
 */
package org.newstide.report.chart;
