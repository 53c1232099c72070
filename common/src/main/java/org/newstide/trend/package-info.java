/** Trends: periods, shares and their limits. */
package org.newstide.trend;
