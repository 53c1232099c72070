package org.newstide.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.newstide.article.Reject.Reason;

/** Reads a raw article out of a JSON object; the rules are {@link JsonlFormat}'s. */
final class JsonRecord {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // numbers as written: an id 1.10 is not 1.1, and a time keeps its microseconds
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .reader();

  /**
   * Beyond this many digits a number is neither an id nor a time, and plain notation could be huge.
   */
  private static final int MOST_DIGITS = 40;

  private final Map<RecordField, String> names;

  JsonRecord(Map<RecordField, String> names) {
    this.names = names;
  }

  SourceRecord read(String inputFile, long position, String text) {
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (JsonProcessingException malformed) {
      String detail = "the line is not JSON: " + malformed.getOriginalMessage();
      return Reject.of(inputFile, position, Reason.NOT_JSON, detail, text);
    }
    if (!json.isObject()) {
      String detail = "the line is " + kind(json) + ", an object is allowed";
      return Reject.of(inputFile, position, Reason.NOT_AN_OBJECT, detail, text);
    }
    Map<RecordField, String> values = new EnumMap<>(RecordField.class);
    for (Map.Entry<RecordField, String> name : names.entrySet()) {
      JsonNode node = find(json, name.getValue());
      if (node.isNull() || node.isMissingNode()) {
        continue;
      }
      RecordField field = name.getKey();
      if (node.isTextual()) {
        values.put(field, node.textValue());
      } else if (node.isNumber() && takesNumbers(field)) {
        values.put(field, plain(node));
      } else if (field == RecordField.BODY && isTexts(node)) {
        values.put(field, joined(node, "\n\n"));
      } else if (field == RecordField.AUTHORS && isTexts(node)) {
        values.put(field, joined(node, Byline.BETWEEN));
      } else {
        return Reject.of(
            inputFile, position, Reason.WRONG_TYPE, wrongType(field, name.getValue(), node), text);
      }
    }
    return new RawArticle(inputFile, position, values);
  }

  /** The node that a name means: the field of just that name, else the parts one in another. */
  private static JsonNode find(JsonNode object, String name) {
    JsonNode literal = object.path(name);
    for (int dot = name.indexOf('.');
        dot >= 0 && literal.isMissingNode();
        dot = name.indexOf('.', dot + 1)) {
      literal = find(object.path(name.substring(0, dot)), name.substring(dot + 1));
    }
    return literal;
  }

  private static boolean takesNumbers(RecordField field) {
    return field == RecordField.ID || field == RecordField.PUBLISHED;
  }

  private static String plain(JsonNode number) {
    BigDecimal value = number.decimalValue();
    boolean moderate = Math.abs((long) value.scale()) + value.precision() <= MOST_DIGITS;
    return moderate ? value.toPlainString() : value.toString();
  }

  private static boolean isTexts(JsonNode node) {
    if (!node.isArray()) {
      return false;
    }
    for (JsonNode item : node) {
      if (!item.isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static String joined(JsonNode texts, String between) {
    StringJoiner joined = new StringJoiner(between);
    texts.forEach(text -> joined.add(text.textValue()));
    return joined.toString();
  }

  private static String wrongType(RecordField field, String name, JsonNode node) {
    String allowed =
        switch (field) {
          case ID, PUBLISHED -> "a string or a number is allowed";
          case BODY, AUTHORS -> "a string or an array of strings is allowed";
          default -> "a string is allowed";
        };
    String remedy = node.isObject() ? "; name a field inside it as %s.NAME".formatted(name) : "";
    return "%s (%s) is %s, %s%s".formatted(name, field.key(), kind(node), allowed, remedy);
  }

  private static String kind(JsonNode node) {
    String type = node.getNodeType().toString().toLowerCase(Locale.ROOT);
    return switch (node.getNodeType()) {
      case ARRAY, OBJECT -> "an " + type;
      case NULL -> type;
      case MISSING -> "empty";
      default -> "a " + type;
    };
  }
}
