package org.newstide.article;

/**
 * A line of a file as it was read.
 *
 * @param number from 1
 * @param bytes without the line's end; the beginning if it is too long
 * @param isTooLong whether it is longer than a record may be
 */
@SuppressWarnings("ArrayRecordComponent")
record CsvLine(long number, byte[] bytes, boolean isTooLong) {}
