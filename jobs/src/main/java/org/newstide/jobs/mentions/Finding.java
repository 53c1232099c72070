package org.newstide.jobs.mentions;

import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.tone.TargetTone;

/** What one pass over an article finds, a row each: one component is there, the others are null. */
public record Finding(ArticleMention mention, ThemeArticle theme, TargetTone tone) {

  static Finding of(ArticleMention mention) {
    return new Finding(mention, null, null);
  }

  static Finding of(ThemeArticle theme) {
    return new Finding(null, theme, null);
  }

  static Finding of(TargetTone tone) {
    return new Finding(null, null, tone);
  }
}
