package org.newstide.entity;

/** How near the entities of a theme must stand. */
public enum Scope {
  SENTENCE,
  PARAGRAPH,
  ARTICLE
}
