package org.newstide.jobs.spark;

/** An end of a run that has a cause a user can act on; anything else that is thrown is a bug. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private Failure(ExitCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The command or its config is wrong. */
  public static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message, null);
  }

  /** The input breaks its contract. */
  public static Failure input(String message) {
    return new Failure(ExitCode.INPUT, message, null);
  }

  /** What was written does not add up. */
  public static Failure quality(String message) {
    return new Failure(ExitCode.QUALITY, message, null);
  }

  /** Another run published first. */
  public static Failure lostRace(String message) {
    return new Failure(ExitCode.LOST_RACE, message, null);
  }

  /** The store or the cluster failed. */
  public static Failure store(String message, Throwable cause) {
    return new Failure(ExitCode.STORE, message, cause);
  }

  public ExitCode code() {
    return code;
  }
}
