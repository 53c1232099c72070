package org.newstide.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A single value may stand for the whole record: it is the value of this key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Shorthand {

  /** A key of the record. */
  String value();
}
