package org.newstide.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newstide.Resource;
import org.newstide.entity.Gazetteer;

/**
 * Reads a config in six steps: the file's values with their places, short forms in full; laid over
 * the defaults of {@code reference.yaml}; the {@code --set} options laid over both; the names of
 * topics put in the place of their file; bound to records; references between them checked. All
 * problems are told at once.
 */
public final class ConfigReader {

  /** Opens files that a config names. */
  @FunctionalInterface
  public interface Store {

    /**
     * Opens a file.
     *
     * @param path as it is to be opened
     * @throws java.io.FileNotFoundException or NoSuchFileException if there is none
     */
    InputStream open(String path) throws IOException;
  }

  private final Gazetteer gazetteer;
  private final Environment environment;
  private final Store store;

  private ConfigReader(Gazetteer gazetteer, Environment environment, Store store) {
    this.gazetteer = gazetteer;
    this.environment = environment;
    this.store = store;
  }

  /**
   * @param gazetteer the entities that themes and targets may name beside those of the config
   * @param environment the values of environment variables
   */
  public ConfigReader(Gazetteer gazetteer, Function<String, Optional<String>> environment) {
    this(gazetteer, new Environment(environment), path -> Files.newInputStream(Path.of(path)));
  }

  /** As the other constructor, with the environment of this process. */
  public ConfigReader(Gazetteer gazetteer) {
    this(gazetteer, name -> Optional.ofNullable(System.getenv(name)));
  }

  /** This reader with another place of the files that configs name. */
  public ConfigReader with(Store files) {
    return new ConfigReader(gazetteer, environment, files);
  }

  /** The commented file of all keys with their defaults. */
  public static String reference() {
    return Resource.text(ConfigReader.class, "reference.yaml");
  }

  /**
   * Reads a file of the local file system.
   *
   * @param sets what {@code --set} options say, each KEY=VALUE
   * @throws ConfigException if anything is wrong
   */
  public ConfigFile read(Path file, List<String> sets) {
    String folder = file.toAbsolutePath().resolveSibling("").toString().replace('\\', '/');
    String slash = folder.endsWith("/") ? "" : "/";
    return read(
        file.toString(),
        "file:" + folder + slash,
        ConfigText.read(file),
        sets,
        path -> Files.newInputStream(file.toAbsolutePath().resolveSibling(path)));
  }

  /**
   * Reads what a file holds, wherever it is.
   *
   * @param name the file's path or URI; its folder is what sources are relative to
   * @throws ConfigException if anything is wrong
   */
  public ConfigFile read(String name, byte[] content, List<String> sets) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return read(name, folder, content, sets, path -> store.open(ConfigFile.resolve(folder, path)));
  }

  private ConfigFile read(
      String name, String folder, byte[] content, List<String> sets, Store files) {
    List<Problem> problems = new ArrayList<>();
    Node.Entries given = file(name, content, problems);
    List<SetOption> options = options(sets, problems);
    Node.Entries root =
        new NamesFile(files, environment, problems).readInto(laid(given, options, problems));
    new References(gazetteer, problems).check(root);
    return new Binder(problems)
        .bind(root, "", Config.class)
        .filter(config -> problems.isEmpty())
        .map(config -> new ConfigFile(name, folder, config, EffectiveYaml.of(config, root)))
        .orElseThrow(() -> failure(problems));
  }

  /** The file's values over the defaults, which count as given where the file starts. */
  private Node.Entries file(String name, byte[] content, List<Problem> problems) {
    String text = ConfigText.decode(name, content);
    Optional<Node> root =
        new YamlParser(line -> new Place(name, line), environment, problems).parse(text, "");
    if (root.isPresent() && root.get() instanceof Node.Entries entries) {
      Node spelledOut = Overlay.spelledOut(entries, Config.class);
      return (Node.Entries) Overlay.lay(Overlay.at(entries.place(), defaults()), spelledOut);
    }
    if (problems.isEmpty()) {
      String fault = root.isPresent() ? "is not a group of keys" : "is empty";
      problems.add(new Problem(new Place(name, 0), "", fault + "; it must start like: corpus:"));
    }
    throw failure(problems);
  }

  private static Node.Entries laid(
      Node.Entries base, List<SetOption> options, List<Problem> problems) {
    Node root = base;
    for (SetOption option : options) {
      root = option.over(root, Config.class, problems);
    }
    return (Node.Entries) root;
  }

  private List<SetOption> options(List<String> sets, List<Problem> problems) {
    return sets.stream()
        .flatMap(set -> SetOption.parse(set, environment, problems).stream())
        .toList();
  }

  private static Node.Entries defaults() {
    List<Problem> problems = new ArrayList<>();
    Environment none = new Environment(name -> Optional.empty());
    return (Node.Entries)
        new YamlParser(line -> new Place("reference.yaml", line), none, problems)
            .parse(reference(), "")
            .orElseThrow(() -> failure(problems));
  }

  private static ConfigException failure(List<Problem> problems) {
    return new ConfigException(problems);
  }
}
