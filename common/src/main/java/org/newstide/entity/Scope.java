package org.newstide.entity;

/** How near to one another a theme's entities must stand. */
public enum Scope {
  SENTENCE,
  PARAGRAPH,
  ARTICLE
}
