package org.newstide.report.section;

import java.util.Optional;
import org.newstide.report.markup.Links;
import org.newstide.report.markup.Markup;

/** An article's title, linked to the article where a reader can safely follow. */
final class ArticleTitle {

  private ArticleTitle() {}

  static void write(Markup out, String title, Optional<String> url) {
    String text = title.isBlank() ? "Untitled" : title;
    url.flatMap(Links::safe)
        .ifPresentOrElse(
            link -> out.element("a", text, "href", link, "rel", "noopener nofollow", "dir", "auto"),
            () -> out.element("span", text, "dir", "auto"));
  }
}
