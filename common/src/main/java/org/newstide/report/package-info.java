/** The report: records in, one self-contained HTML file out. */
package org.newstide.report;
