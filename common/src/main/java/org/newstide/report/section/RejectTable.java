package org.newstide.report.section;

import java.util.List;
import org.newstide.report.RejectCount;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** Why records were not taken in, with an example of each reason. */
final class RejectTable {

  private RejectTable() {}

  static void write(Markup out, List<RejectCount> rejects) {
    if (rejects.isEmpty()) {
      return;
    }
    out.block("div").element("h3", "Records not taken in");
    new Table<RejectCount>()
        .column("Reason, and the first such record", "words", RejectTable::reason)
        .figures("Records", reject -> Numbers.count(reject.records()))
        .draw(out, "Records not taken in, by reason", rejects);
    out.close();
  }

  private static void reason(Markup out, RejectCount reject) {
    String file = reject.inputFile().substring(reject.inputFile().lastIndexOf('/') + 1);
    String record = "%s, record %s".formatted(file, Numbers.count(reject.inputPosition()));
    out.text(reject.reason());
    out.element("span", reject.detail() + " · " + record, "class", "facts", "dir", "auto");
  }
}
