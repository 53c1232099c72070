/** The parts of the report's page, one class a section. */
package org.newstide.report.section;
