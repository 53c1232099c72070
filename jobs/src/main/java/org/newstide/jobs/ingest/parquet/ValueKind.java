package org.newstide.jobs.ingest.parquet;

import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.newstide.article.RecordField;

/** What a column's values are, of the kinds that an article's field can be. */
enum ValueKind {
  /** Bytes of UTF-8: a string, an enumeration, JSON, or without a logical type as old writers. */
  TEXT,
  /** Sixteen bytes. */
  UUID,
  /** A whole number: an id, or a time since 1970. */
  INTEGER,
  /** A binary fraction: an id, or a time since 1970. */
  DOUBLE,
  /** Days since 1970-01-01. */
  DATE,
  /** Milli-, micro- or nanoseconds since 1970-01-01. */
  TIMESTAMP,
  /** Nanoseconds of a Julian day. */
  INT96;

  /** The kind of a column, unless it is none of these. */
  static Optional<ValueKind> of(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    boolean plain = logical == null;
    return Optional.ofNullable(
        switch (type.getPrimitiveTypeName()) {
          case BINARY ->
              plain
                      || logical instanceof StringLogicalTypeAnnotation
                      || logical instanceof EnumLogicalTypeAnnotation
                      || logical instanceof JsonLogicalTypeAnnotation
                  ? TEXT
                  : null;
          case FIXED_LEN_BYTE_ARRAY -> logical instanceof UUIDLogicalTypeAnnotation ? UUID : null;
          case INT32 ->
              logical instanceof DateLogicalTypeAnnotation
                  ? DATE
                  : plain || logical instanceof IntLogicalTypeAnnotation ? INTEGER : null;
          case INT64 ->
              logical instanceof TimestampLogicalTypeAnnotation
                  ? TIMESTAMP
                  : plain || logical instanceof IntLogicalTypeAnnotation ? INTEGER : null;
          case INT96 -> INT96;
          case DOUBLE -> plain ? DOUBLE : null;
          case BOOLEAN, FLOAT -> null;
        });
  }

  /** Whether a field may be of this kind. */
  boolean suits(RecordField field) {
    return switch (this) {
      case TEXT -> true;
      case UUID -> field == RecordField.ID;
      case INTEGER, DOUBLE -> field == RecordField.ID || field == RecordField.PUBLISHED;
      case DATE, TIMESTAMP, INT96 -> field == RecordField.PUBLISHED;
    };
  }
}
