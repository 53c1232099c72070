package org.newstide.report.section;

import org.newstide.report.Provenance;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;

/** The foot of the page: what the figures were made from. */
public final class Foot {

  private Foot() {}

  public static void write(Markup out, Provenance made) {
    out.block("footer").element("h2", "Provenance").block("dl");
    term(out, "Release", Numbers.count(made.release()));
    term(out, "Published", Dates.minute(made.releasedAt(), made.timeZone()));
    term(out, "Time zone", made.timeZone().getId());
    term(out, "Run", made.runId());
    term(out, "Newstide", made.codeVersion());
    term(out, "Configuration", made.configDigest());
    out.close().close();
  }

  private static void term(Markup out, String term, String value) {
    out.block("div").element("dt", term).element("dd", value).close();
  }
}
