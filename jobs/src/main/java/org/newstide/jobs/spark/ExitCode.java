package org.newstide.jobs.spark;

/** What the process tells the scheduler. */
public enum ExitCode {
  /** Done, or nothing to do. */
  DONE(0),
  /** A bug. */
  BUG(1),
  /** Wrong command or config. */
  USAGE(2),
  /**
   * The input breaks its contract: all of it rejected, or more than {@code
   * corpus.max-reject-share}.
   */
  INPUT(3),
  /** What was written does not add up; nothing was published. */
  QUALITY(4),
  /** Another run published first: run again. */
  LOST_RACE(5),
  /** The store or the cluster failed: run again. */
  STORE(6);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The process's exit status. */
  public int status() {
    return status;
  }
}
