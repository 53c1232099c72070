package org.newstide.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** From YAML to nodes with places. Only text is read: no tag makes an object. */
final class YamlParser {

  private static final int DEEPEST = 50;

  /** Aliases can make a short file mean billions of values. */
  private static final int MOST_VALUES = 20_000;

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.SEQ,
          Tag.MAP,
          Tag.MERGE);

  private final IntFunction<Place> lines;
  private final Environment environment;
  private final List<Problem> problems;
  private int values;

  /**
   * @param lines the place of a line, counted from 1
   * @param problems takes what is wrong
   */
  YamlParser(IntFunction<Place> lines, Environment environment, List<Problem> problems) {
    this.lines = lines;
    this.environment = environment;
    this.problems = problems;
  }

  /**
   * The value that the text holds; nothing if there is none or it cannot be read.
   *
   * @param key where the value belongs, for messages; empty for a whole file
   */
  Optional<Node> parse(String text, String key) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    try {
      var root = new Yaml(options).compose(new StringReader(text));
      return Optional.ofNullable(root)
          .map(node -> convert(node, lines.apply(line(node.getStartMark())), key, 0));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      String context =
          e.getContext() == null || e.getContextMark() == null
              ? ""
              : " (" + e.getContext() + ", from line " + line(e.getContextMark()) + ")";
      problem(
          lines.apply(line(mark)),
          key,
          "cannot be read as YAML: column "
              + (mark.getColumn() + 1)
              + ": "
              + e.getProblem()
              + context);
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      problem(
          lines.apply(line),
          key,
          String.format(
              Locale.ROOT,
              "cannot be read as YAML: the character U+%04X is not allowed",
              e.getCodePoint()));
    } catch (YAMLException e) {
      problem(lines.apply(0), key, "cannot be read as YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Node convert(org.yaml.snakeyaml.nodes.Node node, Place place, String key, int depth) {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw new YAMLException(
          "more than " + MOST_VALUES + " values, or more than " + DEEPEST + " levels of nesting");
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      problem(place, key, "has the tag " + node.getTag() + ", no tags are allowed");
    }
    if (node instanceof MappingNode map) {
      return entries(map, place, key, depth);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> nodes = new ArrayList<>();
      for (var item : sequence.getValue()) {
        Place itemPlace = lines.apply(line(item.getStartMark()));
        nodes.add(convert(item, itemPlace, key + "[" + nodes.size() + "]", depth + 1));
      }
      return new Node.Items(place, nodes);
    }
    return scalar((ScalarNode) node, place, key);
  }

  private Node entries(MappingNode map, Place place, String key, int depth) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      // A value's place is its key's: a group starts where its key stands.
      Place keyPlace = lines.apply(line(tuple.getKeyNode().getStartMark()));
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        problem(keyPlace, key, "has a list or a group for a key, a key must be a word");
        continue;
      }
      String childKey = Keys.join(key, keyNode.getValue());
      Node child = convert(tuple.getValueNode(), keyPlace, childKey, depth + 1);
      Node first = nodes.putIfAbsent(keyNode.getValue(), child);
      if (first != null) {
        problem(keyPlace, childKey, "is given twice, first at " + first.place());
      }
    }
    return new Node.Entries(place, nodes);
  }

  private Node scalar(ScalarNode node, Place place, String key) {
    String text = node.getValue();
    String value = text;
    try {
      value = environment.resolve(text);
    } catch (IllegalArgumentException e) {
      problem(place, key, "is " + Problem.quoted(text) + ", but " + e.getMessage());
    }
    return new Node.Scalar(place, text, value, node.getTag().equals(Tag.NULL));
  }

  private void problem(Place place, String key, String text) {
    problems.add(new Problem(place, key, text));
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
