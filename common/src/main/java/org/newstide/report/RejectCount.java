package org.newstide.report;

/**
 * Records that were not taken in for one reason, and the first of them.
 *
 * @param inputFile full URI of the first one's file
 * @param inputPosition its number in the file
 * @param detail what was found in it, and what is allowed
 */
public record RejectCount(
    String reason, long records, String inputFile, long inputPosition, String detail) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  public RejectCount {
    if (records < 1) {
      throw new IllegalArgumentException(reason + ": " + records + " records");
    }
  }
}
