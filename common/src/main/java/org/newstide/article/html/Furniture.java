package org.newstide.article.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that are not the article's text: by their element, by what they are said to be
 * for (role, hidden), and by the names that their authors gave them (class, id and the like).
 */
enum Furniture {
  /** May hold the text. */
  NONE,
  /** Is none of the text, unless a good part of the text is in it: names are used loosely. */
  LIKELY,
  /** Is none of the text, however much is in it. */
  ALWAYS;

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "img",
          "picture",
          "figcaption",
          "video",
          "audio",
          "button",
          "select",
          "textarea",
          "input",
          "nav",
          "footer",
          "aside",
          "dialog",
          "label",
          "map",
          "math",
          "head",
          "title",
          "figure",
          "time",
          "address");

  /** Elements that authors name for the way they look or behave. */
  private static final Set<String> UNNAMED =
      Set.of("html", "body", "main", "article", "p", "a", "em", "strong", "b", "i", "q", "h1");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "form",
          "button",
          "alert",
          "alertdialog",
          "tooltip",
          "note");

  private static final Pattern FOREIGN =
      named(
          "cookies?|consent|gdpr|ccpa|onetrust|ot-\\w+|privacy|disqus"
              + "|comments?-?(?:list|section|area|thread)s?|outbrain|taboola|newsletters?|sign-?up"
              + "|read-?next|recommended|recirc\\w*|trending|most-?(?:read|popular|viewed)|pull-?quotes?");

  private static final Pattern APART =
      named(
          "ad|ads|advert\\w*|adslot|adbox|sponsor\\w*|promo\\w*|teads|dfp"
              + "|related\\w*|recommend\\w*|read-?(?:more|also)"
              + "|more-?(?:from|on|stories|news)|also-?(?:read|see|like)|see-?also|next-?up"
              + "|popular|latest-?\\w*|top-?stories"
              + "|subscri\\w*|donat\\w*|membership|register|login|regwall"
              + "|comments?|respond|reactions?"
              + "|share|shar(?:e|ing)-?\\w*|social\\w*|follow\\w*|toolbar|tools"
              + "|captions?|photo-?credit|credits?|gallery-?\\w*|carousel"
              + "|by-?lines?\\w*|authors?|author-\\w+|bio|biography|contributors?|dateline|timestamp"
              + "|published|pub-?date|breadcrumbs?|tags?|tag-?list|topics?|keywords|categories"
              + "|eyebrow|kicker|copyright|disclaimer"
              + "|sidebar|side-?bar|rail|(?<!article-)widgets?|footer|masthead|navbar|nav|menu"
              + "|skip-?(?:link|to)\\w*"
              + "|popup|modal|overlay|toast|tooltip|hidden|visually-?hidden|sr-?only"
              + "|screen-?reader\\w*|print-?only|noprint|embed\\w*|player|podcast|poll|quiz|infobox"
              + "|tweet|twitter-?\\w*|instagram-?\\w*|pagination|pager|prev-?next|post-?nav\\w*"
              + "|teasers?(?!-content)|cards?");

  /** Names of a state or a place, not of a kind: "has-sidebar", "comments-enabled". */
  private static final Pattern STATE =
      Pattern.compile(
          "\\b(?:has|is|no|with|without|not|show|js)-(?!hidden)[\\w-]+"
              + "|[\\w-]+-(?:enabled|disabled|visible|open|closed|active|true|false|left|right"
              + "|free)\\b"
              // an address of the article in words
              + "|(?<=\\s|^)[a-z0-9]+(?:-[a-z0-9]+){5,}");

  private static final int LONGEST_NAMES = 1_000;

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** What an element says of itself. */
  static Furniture of(Element element) {
    if (ELEMENTS.contains(element.normalName())) {
      return ALWAYS;
    }
    String names = names(element);
    if (FOREIGN.matcher(names).find()) {
      return ALWAYS;
    }
    return isOut(element) || APART.matcher(names).find() ? LIKELY : NONE;
  }

  private static boolean isOut(Element element) {
    return element.normalName().equals("form")
        || element.hasAttr("hidden")
        || (element.attr("aria-hidden").equals("true") && !element.normalName().equals("p"))
        || ROLES.contains(element.attr("role"))
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static String names(Element element) {
    if (UNNAMED.contains(element.normalName())) {
      return "";
    }
    String written =
        String.join(
            " ",
            element.className(),
            element.id(),
            element.attr("data-component"),
            element.attr("data-testid"));
    if (written.length() > LONGEST_NAMES) {
      return "";
    }
    String parted = CAMEL.matcher(written).replaceAll("-").toLowerCase(Locale.ROOT);
    return STATE.matcher(parted).replaceAll("");
  }

  private static Pattern named(String any) {
    return Pattern.compile("(?:^|[\\s_-])(?:" + any + ")(?:$|[\\s_-])");
  }
}
