package org.newstide.jobs.mentions;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.Parts;
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

  /** The rows of one component among {@link Finding} rows. */
  static Dataset<Row> only(Dataset<Row> findings, String component) {
    return findings.where(col(component).isNotNull()).select(component + ".*", Parts.COLUMN);
  }
}
