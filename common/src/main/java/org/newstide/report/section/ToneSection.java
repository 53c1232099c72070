package org.newstide.report.section;

import org.newstide.report.ReportData;
import org.newstide.report.markup.Markup;

/** The tone of all articles, whatever they are about: what a theme's tone is to be held against. */
public final class ToneSection {

  private ToneSection() {}

  public static void write(Markup out, ReportData data) {
    if (data.tones().stream().allMatch(row -> row.tone() == null)) {
      return;
    }
    out.block("section", "id", "tone").element("h2", "Tone of all articles");
    out.element(
        "p",
        "The mean tone of whole texts, whatever they are about. It shows the mood of the corpus,"
            + " against which the tone towards a theme can be held.");
    ToneFigure.write(
        out, "tone-all", "Mean tone of all stories", data.corpus().period(), data.tones());
    out.close();
  }
}
