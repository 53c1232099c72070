/** The report's words and tags: markup that cannot be left open, numbers, names of periods. */
package org.newstide.report.markup;
