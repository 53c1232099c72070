package org.newstide.report;

import org.newstide.Resource;
import org.newstide.report.markup.Markup;
import org.newstide.report.section.CorpusSection;
import org.newstide.report.section.Foot;
import org.newstide.report.section.Glance;
import org.newstide.report.section.Guide;
import org.newstide.report.section.PageHead;
import org.newstide.report.section.ThemeSection;
import org.newstide.report.section.ToneSection;
import org.newstide.report.section.TopicsSection;

/**
 * The report: one HTML file that needs nothing else. It loads nothing and runs nothing, and says so
 * to the browser by its content policy, so that no text of an article could.
 */
public final class Report {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private Report() {}

  /** The report as HTML 5 that is also well-formed XML, to be stored as UTF-8. */
  public static String html(ReportData data) {
    Markup out = new Markup();
    out.block("html", "lang", "en").block("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.element("title", data.corpus().name());
    out.style(Resource.text(Report.class, "report.css")).close();
    out.block("body").block("main");
    PageHead.write(out, data);
    Glance.write(out, data);
    CorpusSection.write(out, data.corpus());
    ToneSection.write(out, data);
    for (int i = 0; i < data.themes().size(); i++) {
      ThemeSection.write(out, i, data.corpus(), data.themes().get(i));
    }
    TopicsSection.write(out, data);
    Guide.write(out, data);
    Foot.write(out, data.provenance());
    return out.close().close().close().document();
  }
}
