package org.newstide.report.chart;

import java.util.List;
import java.util.Optional;
import org.newstide.report.markup.Markup;

/** Things in a plane as circles with an area by their share, labelled where there is room. */
public final class BubbleMap {

  private final String id;
  private final String title;
  private final String description;
  private final List<Bubble> bubbles;

  /**
   * @param id of the drawing, unique in the page
   * @param title what the map shows, in a line
   * @param description what a reader who cannot see it should know
   * @param bubbles those that are to be labelled before others first; at least one
   */
  public BubbleMap(String id, String title, String description, List<Bubble> bubbles) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.bubbles = List.copyOf(bubbles);
  }

  /**
   * Draws the map for wide pages and once more, turned by a quarter, for narrow ones; one of them
   * shows.
   */
  public void draw(Markup out) {
    draw(out, "wide", Spread.of(bubbles, 848, 600));
    draw(out, "narrow", Spread.of(bubbles.stream().map(Bubble::turned).toList(), 358, 460));
  }

  private void draw(Markup out, String kind, Spread spread) {
    String own = id + "-" + kind;
    out.block(
        "svg",
        "class",
        "map " + kind,
        "role",
        "img",
        "viewBox",
        "0 0 " + spread.width() + " " + spread.height(),
        "aria-labelledby",
        own + "-title " + own + "-desc");
    out.element("title", title, "id", own + "-title");
    out.element("desc", description, "id", own + "-desc");
    List<Disc> discs = spread.discs();
    // small ones come last, and so lie on top
    for (int i = 0; i < discs.size(); i++) {
      Bubble bubble = bubbles.get(i);
      out.block("a", "href", bubble.href(), "tabindex", -1);
      out.element("title", bubble.hover());
      circle(out, discs.get(i));
      out.close();
    }
    Labels labels = new Labels(discs, spread.width(), spread.height());
    for (int i = 0; i < discs.size(); i++) {
      String text = bubbles.get(i).label();
      Optional<Box> place = labels.place(discs.get(i), text);
      place.ifPresent(box -> label(out, box, text));
    }
    out.close();
  }

  private static void circle(Markup out, Disc disc) {
    out.empty(
        "circle",
        "cx",
        Frame.pixels(disc.x()),
        "cy",
        Frame.pixels(disc.y()),
        "r",
        Frame.pixels(disc.radius()));
  }

  private static void label(Markup out, Box box, String text) {
    out.block(
        "text",
        "class",
        "label",
        "x",
        Frame.pixels((box.left() + box.right()) / 2),
        "y",
        Frame.pixels((box.top() + box.foot()) / 2),
        "dy",
        ".32em");
    out.text(text).close();
  }
}
