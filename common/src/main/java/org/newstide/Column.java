package org.newstide;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column of a table holds. The data dictionary, {@code newstide tables} and the comments in
 * a database are made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** The meaning in one sentence: unit, range, and for a nullable column what null means. */
  String value();

  /** Whether the column may be null. */
  boolean nullable() default false;
}
