package org.newstide.report.section;

import org.newstide.report.CopiedStories;
import org.newstide.report.CopiedStory;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** The stories with most copies. */
final class CopiedTable {

  private CopiedTable() {}

  static void write(Markup out, CopiedStories copied) {
    if (copied.most().isEmpty()) {
      return;
    }
    out.element("h3", "Stories with most copies");
    new Table<CopiedStory>()
        .column(
            "Leading article",
            "words",
            (cell, story) -> ArticleTitle.write(cell, story.title(), story.url()))
        .words("Source", CopiedStory::sourceId)
        .words("Day", story -> story.published().map(Dates::day).orElse(Series.UNKNOWN))
        .figures("Copies", story -> Numbers.count(story.copies()))
        .figures("Sources", story -> Numbers.count(story.sources()))
        .draw(out, "Stories with most copies", copied.most());
  }
}
