package org.newstide.config;

import java.lang.reflect.Type;
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

  private static final Pattern STEP =
      Pattern.compile("(?:^|(?<=.)\\.)([^.\\[\\]]+)|(?<=.)(\\[\\d{1,6}])");

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
        new YamlParser(line -> place, environment, problems).parse(text.substring(equals + 1), key);
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

  /**
   * A tree with the value in it.
   *
   * @param root spelled out, as the result is
   * @param type what the tree is to be bound to
   */
  Node over(Node root, Type type, List<Problem> problems) {
    return over(root, type, 0, problems);
  }

  private Node over(Node base, Type type, int depth, List<Problem> problems) {
    if (depth == steps.size()) {
      Node spelledOut = Overlay.spelledOut(value, type);
      boolean replaces = base == null || Keys.isChoice(type);
      return replaces ? spelledOut : Overlay.lay(base, spelledOut);
    }
    String step = steps.get(depth);
    return step.startsWith("[")
        ? overList(base, type, depth, problems)
        : overGroup(base, type, depth, problems);
  }

  private Node overGroup(Node base, Type type, int depth, List<Problem> problems) {
    String child = steps.get(depth);
    var group = base instanceof Node.Entries old ? old : new Node.Entries(value.place(), Map.of());
    Map<String, Node> nodes = new LinkedHashMap<>(group.nodes());
    nodes.put(child, over(nodes.get(child), Keys.typeOf(child, type), depth + 1, problems));
    return new Node.Entries(group.place(), nodes);
  }

  private Node overList(Node base, Type type, int depth, List<Problem> problems) {
    String step = steps.get(depth);
    int index = Integer.parseInt(step.substring(1, step.length() - 1));
    Type itemType = Keys.itemType(type);
    var list = base instanceof Node.Items old ? old : new Node.Items(value.place(), List.of());
    List<Node> nodes = new ArrayList<>(list.nodes());
    int size = nodes.size();
    if (index > size) {
      String text = "there is no [" + index + "]: the list ends before [" + size + "]";
      problems.add(new Problem(value.place(), key, text));
    } else if (index == size) {
      nodes.add(over(null, itemType, depth + 1, problems));
    } else {
      nodes.set(index, over(nodes.get(index), itemType, depth + 1, problems));
    }
    return new Node.Items(list.place(), nodes);
  }
}
