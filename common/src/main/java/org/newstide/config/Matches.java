package org.newstide.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a text, or of each text of a list. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Matches {

  /** A regular expression for the whole text. */
  String value();

  /** The form in words, to follow "must be". */
  String means();
}
