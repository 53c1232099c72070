package org.newstide.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code --set key=value}: one value laid over the file's.
 *
 * @param key dotted, with indexes from 0: {@code corpus.sources[0].path}
 * @param steps the words of the key and its indexes ("[0]"), from the outside in
 * @param value its place is the option
 */
record SetOption(String key, List<String> steps, Node value) {

  private static final Pattern STEP = Pattern.compile("(?:^|\\.)([^.\\[\\]]+)|(\\[\\d{1,6}])");

  /** Reads KEY=VALUE, the value being YAML; nothing if a problem was found. */
  static Optional<SetOption> parse(String text, Environment environment, List<Problem> problems) {
    Place place = new Place("--set " + text, 0);
    int equals = text.indexOf('=');
    List<String> steps = equals < 0 ? List.of() : steps(text.substring(0, equals));
    if (steps.isEmpty()) {
      problems.add(new Problem(place, "", "must be KEY=VALUE, such as corpus.min-words=5"));
      return Optional.empty();
    }
    String key = text.substring(0, equals);
    int before = problems.size();
    Optional<Node> value =
        new YamlParser(line -> place, environment, problems)
            .parse(text.substring(equals + 1), key)
            .map(node -> Overlay.at(place, node));
    if (value.isEmpty() && problems.size() == before) {
      problems.add(new Problem(place, key, "has no value"));
    }
    return value.map(node -> new SetOption(key, steps, node));
  }

  private static List<String> steps(String key) {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(key);
    int end = 0;
    while (step.find() && step.start() == end) {
      steps.add(step.group(1) == null ? step.group(2) : step.group(1));
      end = step.end();
    }
    return end == key.length() ? steps : List.of();
  }

  /** The tree with the value in it. */
  Node over(Node root, List<Problem> problems) {
    return over(root, 0, problems);
  }

  private Node over(Node base, int depth, List<Problem> problems) {
    if (depth == steps.size()) {
      return base == null ? value : Overlay.lay(base, value);
    }
    String step = steps.get(depth);
    if (!step.startsWith("[")) {
      boolean isGroup = base instanceof Node.Entries;
      Map<String, Node> nodes = new LinkedHashMap<>();
      if (base instanceof Node.Entries entries) {
        nodes.putAll(entries.nodes());
      }
      nodes.put(step, over(nodes.get(step), depth + 1, problems));
      return new Node.Entries(isGroup ? base.place() : value.place(), nodes);
    }
    List<Node> nodes = new ArrayList<>();
    if (base instanceof Node.Items items) {
      nodes.addAll(items.nodes());
    }
    int index = Integer.parseInt(step.substring(1, step.length() - 1));
    if (index > nodes.size()) {
      String text = "there is no %s, the list has %d entries; its next is [%d]";
      problems.add(
          new Problem(value.place(), key, String.format(text, step, nodes.size(), nodes.size())));
      return base == null ? new Node.Items(value.place(), nodes) : base;
    }
    Node item = over(index < nodes.size() ? nodes.get(index) : null, depth + 1, problems);
    if (index < nodes.size()) {
      nodes.set(index, item);
    } else {
      nodes.add(item);
    }
    return new Node.Items(base instanceof Node.Items ? base.place() : value.place(), nodes);
  }
}
