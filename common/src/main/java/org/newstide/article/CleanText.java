package org.newstide.article;

/**
 * Titles and bodies as a reader sees them.
 *
 * <ol>
 *   <li>HTML becomes text ({@link HtmlText}), and where there is none entities become characters.
 *   <li>Characters, blanks and line breaks get one form ({@link Typography}).
 *   <li>What a feed adds at the end goes ({@link FeedFurniture}).
 *   <li>All again until nothing changes: some feeds escape their HTML twice.
 * </ol>
 *
 * <p>So to clean a clean text changes nothing. Text that is no markup ("a &lt; b") is kept.
 */
public final class CleanText {

  /** Texts that come out right are done after two or three; more is play with nested brackets. */
  private static final int MOST_PASSES = 20;

  private CleanText() {}

  /** A title as one line, possibly empty. */
  public static String title(String raw) {
    return oneLine(clean(raw));
  }

  /** A body: paragraphs parted by an empty line, lines by a line break; possibly empty. */
  public static String body(String raw) {
    return clean(raw);
  }

  private static String clean(String raw) {
    String text = raw;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      boolean markup = HtmlText.isMarkup(text);
      String plain = markup ? HtmlText.of(text) : Entities.decode(text);
      String next = FeedFurniture.removeFrom(Typography.normal(plain));
      boolean done = next.equals(text) || (next.indexOf('<') < 0 && next.indexOf('&') < 0);
      text = next;
      if (done) {
        break;
      }
    }
    return text;
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : clean(text.replaceAll("\n+", " "));
  }
}
