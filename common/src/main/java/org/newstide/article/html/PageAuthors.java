package org.newstide.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Who wrote a page's article, by the first kind of markup that names people. */
final class PageAuthors {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|&]|\\band\\b)\\s*");
  private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;

  private PageAuthors() {}

  static List<String> of(Document page, JsonLd data, Meta meta) {
    String site = Headline.letters(meta.first("og:site_name").orElse(""));
    return Stream.of(
            data.values("author").stream().flatMap(PageAuthors::names),
            meta.all("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
            page
                .select("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")
                .stream()
                .map(Element::text))
        .map(written -> people(written, site))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<String> names(JsonNode author) {
    if (author.isTextual()) {
      return Stream.of(author.textValue());
    }
    boolean isPerson = !author.path("@type").asText("Person").contains("Organization");
    JsonNode name = author.path("name");
    if (name.isArray()) {
      return Stream.iterate(0, at -> at < name.size(), at -> at + 1)
          .map(at -> name.get(at).asText(""));
    }
    return isPerson ? Stream.of(name.asText("")) : Stream.empty();
  }

  private static List<String> people(Stream<String> written, String site) {
    return written
        .map(names -> BY.matcher(Parser.unescapeEntities(names, false).strip()).replaceFirst(""))
        .flatMap(names -> Arrays.stream(BETWEEN.split(names)))
        .map(String::strip)
        .filter(name -> isPerson(name) && !Headline.letters(name).equals(site))
        .distinct()
        .toList();
  }

  private static boolean isPerson(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && name.length() <= LONGEST
        && name.indexOf('/') < 0
        && name.indexOf('@') < 0
        && !small.startsWith("http")
        && name.codePoints().anyMatch(Character::isLetter);
  }
}
