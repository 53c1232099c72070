package org.newstide.jobs.mentions;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import org.newstide.tone.TargetTone;

/** What one pass over an article finds, a row each: one component is there, the others are null. */
public record Finding(ArticleMention mention, ThemeArticle theme, TargetTone tone) {

  /** What can be found: a component, whose rows are a table. */
  enum Kind {
    MENTION,
    THEME,
    TONE;

    Table table() {
      return switch (this) {
        case MENTION -> Tables.MENTIONS;
        case THEME -> Tables.THEME_ARTICLES;
        case TONE -> Tables.TONES;
      };
    }

    String component() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(Table table) {
      return Arrays.stream(values())
          .filter(kind -> kind.table().equals(table))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(table.name() + " is not found in texts"));
    }
  }

  static Finding of(ArticleMention mention) {
    return new Finding(mention, null, null);
  }

  static Finding of(ThemeArticle theme) {
    return new Finding(null, theme, null);
  }

  static Finding of(TargetTone tone) {
    return new Finding(null, null, tone);
  }

  /** The rows of one kind among {@link Finding} rows. */
  static Dataset<Row> only(Dataset<Row> findings, Kind kind) {
    return findings
        .where(col(kind.component()).isNotNull())
        .select(kind.component() + ".*", Parts.COLUMN);
  }
}
