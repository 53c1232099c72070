package org.newstide.entity;

/** How near to one another what a theme asks for must stand. */
public enum Scope {
  SENTENCE,
  PARAGRAPH,
  ARTICLE
}
