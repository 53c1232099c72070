/**
 * How the analysis runs on Spark. {@link org.newstide.jobs.Newstide} is the command line, {@link
 * org.newstide.jobs.Pipeline} the stages in order; each stage is a package that reads tables and
 * writes tables; {@link org.newstide.jobs.spark} knows sessions, tables and releases.
 */
package org.newstide.jobs;
