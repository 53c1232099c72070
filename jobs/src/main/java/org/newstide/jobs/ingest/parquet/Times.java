package org.newstide.jobs.ingest.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;

/** Times of Parquet, written as dates of records are. */
final class Times {

  private static final long NANOS = 1_000_000_000;

  /** The Julian day of 1970-01-01. */
  private static final long EPOCH = 2_440_588;

  private static final long SECONDS_OF_DAY = 86_400;

  private Times() {}

  /** A time: with a Z, or as a clock showed it where the column says so. */
  static String timestamp(long value, TimestampLogicalTypeAnnotation type) {
    long perSecond = perSecond(type.getUnit());
    long second = Math.floorDiv(value, perSecond);
    long nano = Math.floorMod(value, perSecond) * (NANOS / perSecond);
    return type.isAdjustedToUTC()
        ? Instant.ofEpochSecond(second, nano).toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            LocalDateTime.ofEpochSecond(second, (int) nano, ZoneOffset.UTC));
  }

  private static long perSecond(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> 1_000;
      case MICROS -> 1_000_000;
      case NANOS -> NANOS;
    };
  }

  /** A time in UTC, as Spark writes and reads them. */
  static String int96(ByteBuffer twelveBytes) {
    ByteBuffer value = twelveBytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    long nanoOfDay = value.getLong();
    long day = value.getInt() - EPOCH;
    return Instant.ofEpochSecond(day * SECONDS_OF_DAY, nanoOfDay).toString();
  }
}
