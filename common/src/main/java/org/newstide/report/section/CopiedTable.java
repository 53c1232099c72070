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
        .column("Leading article", "words", CopiedTable::lead)
        .figures("Copies", story -> Numbers.count(story.copies()))
        .figures("Sources", story -> Numbers.count(story.sources()))
        .draw(out, "Stories with most copies", copied.most());
  }

  private static void lead(Markup out, CopiedStory story) {
    ArticleTitle.write(out, story.title(), story.url());
    String day = story.published().map(Dates::day).orElse("undated");
    out.element("span", story.sourceId() + " · " + day, "class", "facts", "dir", "auto");
  }
}
