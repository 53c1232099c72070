package org.newstide.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the names of topics in the place of the file that {@code topics.names} says: what it holds
 * is part of the config.
 */
final class NamesFile {

  private static final String GROUP = "topics";
  private static final String NAMES = "names";
  private static final String KEY = ConfigFile.NAMES;
  private static final String ID = "[1-9]\\d{0,8}";
  private static final int MOST_BYTES = 1 << 20;

  private final ConfigReader.Store files;
  private final Environment environment;
  private final List<Problem> problems;

  /**
   * @param files opens a path as it stands in the config
   * @param problems takes what is wrong with the file
   */
  NamesFile(ConfigReader.Store files, Environment environment, List<Problem> problems) {
    this.files = files;
    this.environment = environment;
    this.problems = problems;
  }

  /** The values with those of the file in its place, if there is one. */
  Node.Entries readInto(Node.Entries root) {
    if (!(root.nodes().get(GROUP) instanceof Node.Entries topics)
        || !topics.nodes().containsKey(NAMES)) {
      return root;
    }
    Node named = topics.nodes().get(NAMES);
    Optional<Node> names =
        named instanceof Node.Scalar path && !path.isNull() ? read(path) : Optional.of(named);
    int before = problems.size();
    names.ifPresent(this::check);
    boolean isRight = names.isPresent() && problems.size() == before;
    Map<String, Node> inner = new LinkedHashMap<>(topics.nodes());
    inner.put(NAMES, isRight ? names.get() : new Node.Entries(named.place(), Map.of()));
    Map<String, Node> outer = new LinkedHashMap<>(root.nodes());
    outer.put(GROUP, new Node.Entries(topics.place(), inner));
    return new Node.Entries(root.place(), outer);
  }

  private Optional<Node> read(Node.Scalar path) {
    try (InputStream in = files.open(path.value())) {
      String text = ConfigText.decode(path.text(), in.readNBytes(MOST_BYTES + 1));
      int before = problems.size();
      Optional<Node> names =
          new YamlParser(line -> new Place(path.text(), line), environment, problems)
              .parse(text, KEY);
      if (names.isEmpty() && problems.size() == before) {
        problem(new Place(path.text(), 0), KEY, "holds no names; a line is ID: NAME");
      }
      return names;
    } catch (FileNotFoundException | NoSuchFileException e) {
      problem(path.place(), KEY, "is " + Problem.quoted(path.text()) + ", there is no such file");
    } catch (IOException | IllegalArgumentException e) {
      problem(
          path.place(), KEY, "is " + Problem.quoted(path.text()) + ", which cannot be read: " + e);
    } catch (ConfigException e) {
      problems.addAll(e.problems());
    }
    return Optional.empty();
  }

  /** What can be no names of topics. */
  private void check(Node node) {
    if (!(node instanceof Node.Entries names)) {
      problem(node.place(), KEY, "is " + Binder.shown(node) + "; a line must be ID: NAME");
      return;
    }
    Map<String, String> ids = new LinkedHashMap<>();
    names
        .nodes()
        .forEach(
            (id, name) -> {
              String key = Keys.join(KEY, id);
              if (!id.matches(ID)) {
                problem(
                    name.place(),
                    KEY,
                    Problem.quoted(id) + " is no id of a topic: a whole number from 1");
              } else if (!(name instanceof Node.Scalar text)
                  || text.isNull()
                  || text.value().isBlank()) {
                problem(
                    name.place(), key, "is " + Binder.shown(name) + ", must be the topic's name");
              } else {
                String other = ids.putIfAbsent(text.value().strip(), id);
                if (other != null) {
                  problem(
                      name.place(),
                      key,
                      "is %s, the name of topic %s already"
                          .formatted(Problem.quoted(text.text()), other));
                }
              }
            });
  }

  private void problem(Place place, String key, String text) {
    problems.add(new Problem(place, key, text));
  }
}
