package org.newstide.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's {@code meta} elements say, by property, name, itemprop or http-equiv. */
final class Meta {

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  Meta(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : KEYS) {
        if (meta.hasAttr(key) && !content.isEmpty()) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** The first content under the first of these names that has one; never blank. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  /**
   * All contents under these names, in that order.
   *
   * @param names in small letters
   */
  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }
}
