package org.newstide.config;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newstide.Sha256;

/**
 * A config that was read.
 *
 * @param name the file as the user named it
 * @param folder what relative paths of sources are relative to: a Hadoop path that ends in a slash,
 *     or empty for the working folder
 * @param config its values
 * @param effective the config as YAML with all defaults and options in it, the same for the same
 *     meaning; what came from the environment stands there as {@code ${env:NAME}}
 */
public record ConfigFile(String name, String folder, Config config, String effective) {

  /** The key of the names of topics. */
  public static final String NAMES = "topics.names";

  private static final Pattern TOPIC_NAMES = Pattern.compile("(?ms)^  names:.*?(?=^ {0,2}\\S|\\z)");
  private static final Pattern ABSOLUTE = Pattern.compile("/|[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern RETENTION = Pattern.compile("(?m)^  keep-(releases|days): .*\\n");

  /**
   * SHA-256 of the effective config, in hexadecimal digits. How long releases are kept is not in
   * it, for no table depends on that.
   */
  public String digest() {
    return digest(RETENTION.matcher(effective).replaceAll(""));
  }

  /**
   * SHA-256 of some groups of the effective config, in hexadecimal digits.
   *
   * @param keys keys at the top of the file, such as {@code themes}, and {@value #NAMES}, which the
   *     group {@code topics} leaves out: a name makes no other topic
   * @throws IllegalArgumentException if there is no such key
   */
  public String digest(Collection<String> keys) {
    StringBuilder groups = new StringBuilder();
    for (String key : new TreeSet<>(keys)) {
      if (key.equals(NAMES)) {
        Matcher names = TOPIC_NAMES.matcher(group("topics"));
        groups.append(names.find() ? names.group() : "");
      } else {
        groups.append(
            key.equals("topics") ? TOPIC_NAMES.matcher(group(key)).replaceAll("") : group(key));
      }
    }
    return digest(groups.toString());
  }

  private String group(String key) {
    Matcher group =
        Pattern.compile("(?ms)^" + Pattern.quote(key) + ":.*?(?=^[a-z]|\\z)").matcher(effective);
    if (!group.find()) {
      throw new IllegalArgumentException("a config has no key " + key);
    }
    return group.group();
  }

  private static String digest(String meaning) {
    byte[] bytes = meaning.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.start().digest(bytes));
  }

  /** Where a source's path is: as it stands if it is absolute or a URI, else in the folder. */
  public String resolve(String path) {
    return resolve(folder, path);
  }

  static String resolve(String folder, String path) {
    return ABSOLUTE.matcher(path).lookingAt() ? path : folder + path;
  }
}
