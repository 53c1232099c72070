package org.newstide.trend;

import java.time.LocalDate;

/** A period of a series of shares. */
public interface ShareTrend {

  /** First day of the period. */
  LocalDate periodStart();

  /** The share, 0 … 1; null where there are no stories. */
  Double share();

  /** Lower 95 % limit of the share; null where the share is. */
  Double shareLow();

  /** Whether the period lies wholly between the source's first and last publication day. */
  boolean isComplete();
}
