package org.newstide.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD (schema.org) says of its article: objects of the types of articles, alone,
 * in arrays, in {@code @graph} and the like. JSON that is nearly right is read (line breaks in
 * strings, a comma too many, comments around it); a script that is beyond that is passed over.
 */
final class JsonLd {

  /** Scripts beyond this many UTF-16 units are data of something else. */
  private static final int LONGEST = 2_000_000;

  private static final int DEEPEST = 8;
  private static final int MOST_OBJECTS = 5_000;

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .reader();

  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*+(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://)?\\s*]]>|;)\\s*$");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/)?\\w*(?:Article|BlogPosting|Report)");

  private static final Set<String> HOLDERS = Set.of("@graph", "mainEntity", "mainEntityOfPage");

  private final List<JsonNode> articles = new ArrayList<>();
  private int seen;

  private JsonLd() {}

  /** Reads all of a page's scripts. */
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.getElementsByTag("script")) {
      String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
      if (type.startsWith("application/ld+json") && script.data().length() <= LONGEST) {
        found.collect(parse(script.data()), 0);
      }
    }
    return found;
  }

  /** The first text that an article of the page has under a name; never blank. */
  Optional<String> text(String name) {
    return articles.stream()
        .map(article -> article.path(name))
        .filter(JsonNode::isTextual)
        .map(node -> node.textValue().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** What the page's articles have under a name, arrays taken apart. */
  List<JsonNode> values(String name) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.path(name);
      if (value.isArray()) {
        value.forEach(values::add);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private static JsonNode parse(String script) {
    try {
      return JSON.readTree(WRAPPING.matcher(script).replaceAll(""));
    } catch (JsonProcessingException broken) {
      return MissingNode.getInstance();
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST || seen++ > MOST_OBJECTS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      HOLDERS.stream().sorted().forEach(holder -> collect(node.path(holder), depth + 1));
    }
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode one : type) {
      if (one.isTextual() && ARTICLE.matcher(one.textValue()).matches()) {
        return true;
      }
    }
    return type.isTextual() && ARTICLE.matcher(type.textValue()).matches();
  }
}
