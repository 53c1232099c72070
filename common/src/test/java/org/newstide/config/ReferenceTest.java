package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newstide.entity.Condition;
import org.newstide.entity.Theme;
import org.yaml.snakeyaml.Yaml;

/** Holds the reference file and the records to one another. */
class ReferenceTest {

  private static final Pattern KEY = Pattern.compile("\\s*#?(- )?[a-z-]+:( .*)?");

  /** The file with the keys that have no default, some of which csv alone has: a full config. */
  private static final String ALL_KEYS =
      ConfigReader.reference()
          .replaceAll("(themes|entities): \\[]\n", "")
          .replaceAll("(?m)^( *)#(?=[a-z-])", "$1")
          .replace("format: jsonl", "format: csv")
          .replace("names: topic-names.yaml", "names: {}");

  @Test
  void hasTheKeyOfEveryComponentAndNoOther() {
    Set<String> components = new TreeSet<>();
    components(Config.class, "", components);
    Set<String> keys = new TreeSet<>();
    keys(new Yaml().load(ALL_KEYS), "", keys);
    assertThat(keys).isEqualTo(components).contains("corpus.sources.fields.id");
  }

  @Test
  void hasACommentBeforeEveryKey() {
    List<String> lines = ConfigReader.reference().lines().toList();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (KEY.matcher(lines.get(i)).matches() && !lines.get(i - 1).strip().startsWith("# ")) {
        bare.add(lines.get(i));
      }
    }
    assertThat(bare)
        .containsExactly("#entities:", "#themes:"); // stand below the defaults of the same keys
  }

  @Test
  void namesRequiredKeysAndNoOthers() {
    Set<String> required = new TreeSet<>(List.of("id", "names"));
    requiredKeys(Config.class, required);
    Set<String> named = new TreeSet<>();
    List<String> lines = ConfigReader.reference().lines().toList();
    String comment = "";
    for (String line : lines) {
      if (line.strip().startsWith("# ")) {
        comment += line;
      } else if (KEY.matcher(line).matches()) {
        if (comment.contains("Required")) {
          named.add(line.replaceAll("[ #]*(- )?([a-z-]+):.*", "$2"));
        }
        comment = "";
      } else {
        comment = "";
      }
    }
    assertThat(named).isEqualTo(required);
  }

  @Test
  void isAConfigOnceTheRequiredKeysAreThere() {
    Config config = Configs.read(ALL_KEYS).config();
    assertThat(config.corpus().name()).isEqualTo("White House statements");
    assertThat(config.themes()).hasSize(1);
    assertThat(config.entities()).hasSize(1);
  }

  @Test
  void namesTheDefaultsOfEntries() {
    String documented =
        ConfigReader.reference()
            .lines()
            .filter(line -> line.contains("Default: "))
            .map(line -> line.replaceAll(".*Default: ([a-z]+).*", "$1"))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    Source source = Configs.read(Configs.SMALL).config().corpus().sources().get(0);
    Source.Fields fields = source.fields().orElseThrow();
    Theme theme =
        Configs.read(Configs.SMALL + "themes: [{id: the, any-of: country/CN}]")
            .config()
            .themes()
            .get(0);
    List<Object> actual = new ArrayList<>();
    actual.add(Keys.of(source.format()));
    actual.add(source.delimiter().orElse("none"));
    actual.add(fields.id().orElse("none"));
    actual.addAll(List.of(fields.url(), fields.title(), fields.body(), fields.published()));
    actual.add(fields.source().orElse("none"));
    actual.add(fields.authors().orElse("none"));
    actual.add(fields.agency().orElse("none"));
    actual.add(fields.language().orElse("none"));
    actual.add(source.defaults().language().orElse("none"));
    actual.add(source.defaults().source().orElse("none"));
    actual.add(source.optional());
    actual.add("the"); // "the first of the names"
    actual.add("none");
    actual.add(theme.title()); // "the id"
    actual.addAll(List.of("none", "none", "none"));
    actual.add(Keys.of(theme.within()));
    actual.add("none"); // topics.names
    assertThat(documented)
        .isEqualTo(String.join(" ", actual.stream().map(String::valueOf).toList()));
    assertThat(theme.allOf()).isEmpty();
    assertThat(theme.noneOf()).isEmpty();
  }

  @Test
  void namesEveryKindOfEntryOfAThemeAndShowsIt() {
    assertThat(Keys.of(Condition.class).keySet())
        .containsExactly("entity", "only", "words", "all-of", "any-of", "none-of");
    for (String key : List.of("only", "words", "all-of", "any-of", "none-of")) {
      assertThat(ConfigReader.reference()).contains("#", "{" + key + ": ");
    }
    Theme theme = Configs.read(ALL_KEYS).config().themes().get(0);
    assertThat(theme.toString()).contains("only", "words", "all-of", "any-of", "none-of");
  }

  private static void components(Type type, String prefix, Set<String> into) {
    if (type instanceof ParameterizedType generic) {
      components(generic.getActualTypeArguments()[0], prefix, into);
    } else if (((Class<?>) type).isRecord()) {
      for (Map.Entry<String, RecordComponent> entry : Keys.of((Class<?>) type).entrySet()) {
        into.add(Keys.join(prefix, entry.getKey()));
        components(entry.getValue().getGenericType(), Keys.join(prefix, entry.getKey()), into);
      }
    }
  }

  private static void keys(Object yaml, String prefix, Set<String> into) {
    if (prefix.matches("themes\\.[a-z]+-of")) {
      return; // entries of a theme nest without end
    }
    if (yaml instanceof List<?> list) {
      list.forEach(item -> keys(item, prefix, into));
    } else if (yaml instanceof Map<?, ?> map) {
      map.forEach(
          (key, child) -> {
            into.add(Keys.join(prefix, (String) key));
            keys(child, Keys.join(prefix, (String) key), into);
          });
    }
  }

  private static void requiredKeys(Type type, Set<String> into) {
    if (type instanceof ParameterizedType generic) {
      requiredKeys(generic.getActualTypeArguments()[0], into);
    } else if (((Class<?>) type).isRecord()) {
      Keys.of((Class<?>) type)
          .forEach(
              (key, component) -> {
                if (component.isAnnotationPresent(Required.class)) {
                  into.add(key);
                }
                requiredKeys(component.getGenericType(), into);
              });
    }
  }
}
