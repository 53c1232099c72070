package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.entity.Gazetteer;

final class NamesFileTest {

  private static final String CONFIG = Configs.SMALL + "topics:\n  names: names.yaml\n";

  @Test
  void theNamesArePartOfTheConfig() {
    ConfigFile read = read("2: Gas and pipelines\n10: \"War: Ukraine\"\n# none\n");
    assertThat(read.config().topics().names())
        .isEqualTo(Map.of("2", "Gas and pipelines", "10", "War: Ukraine"));
    assertThat(read.effective()).contains("  names:\n    '10': 'War: Ukraine'\n    '2': Gas");
    assertThat(Configs.read(read.effective()).effective()).isEqualTo(read.effective());
  }

  @Test
  void theyMayStandInTheConfigItself() {
    assertThat(
            Configs.read(Configs.SMALL + "topics: {names: {2: Gas}}\n").config().topics().names())
        .isEqualTo(Map.of("2", "Gas"));
  }

  @Test
  void theyAreReadFromBesideTheConfig(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("c.yaml"), CONFIG);
    Files.writeString(folder.resolve("names.yaml"), "1: Gas");
    ConfigFile read =
        new ConfigReader(Gazetteer.builtIn()).read(folder.resolve("c.yaml"), List.of());
    assertThat(read.config().topics().names()).isEqualTo(Map.of("1", "Gas"));
  }

  @Test
  void otherNamesMakeOtherDigestsOfTheNamesAlone() {
    ConfigFile gas = read("1: Gas");
    ConfigFile oil = read("1: |\n  Oil\n\n  and more\n");
    assertThat(gas.digest()).isNotEqualTo(oil.digest());
    assertThat(gas.digest(List.of("topics"))).isEqualTo(oil.digest(List.of("topics")));
    assertThat(gas.digest(List.of(ConfigFile.NAMES)))
        .isNotEqualTo(oil.digest(List.of(ConfigFile.NAMES)));
  }

  @Test
  void whatIsWrongInTheFileIsToldByItsLines() {
    assertThat(problems("1: Gas\n2: ''\n2: Oil\nthree: War\n4: Gas\n5:\n0: None\n6: [a]\n"))
        .isEqualTo(
            """
            names.yaml:2: topics.names.2: is '', must be the topic's name
            names.yaml:3: topics.names.2: is given twice, first at names.yaml:2
            names.yaml:4: topics.names: 'three' is no id of a topic: a whole number from 1
            names.yaml:5: topics.names.4: is 'Gas', the name of topic 1 already
            names.yaml:6: topics.names.5: is '', must be the topic's name
            names.yaml:7: topics.names: '0' is no id of a topic: a whole number from 1
            names.yaml:8: topics.names.6: is a list, must be the topic's name""");
    assertThat(problems("1 Gas\n2 Oil"))
        .isEqualTo("names.yaml:1: topics.names: is '1 Gas 2 Oil'; a line must be ID: NAME");
    assertThat(problems("# none yet\n"))
        .isEqualTo("names.yaml: topics.names: holds no names; a line is ID: NAME");
  }

  @Test
  void aFileThatIsNotThereIsToldByTheConfigsLine() {
    assertThat(Configs.problems(CONFIG))
        .isEqualTo("newstide.yaml:7: topics.names: is 'names.yaml', there is no such file");
  }

  private static String problems(String names) {
    return catchThrowableOfType(ConfigException.class, () -> read(names)).getMessage();
  }

  private static ConfigFile read(String names) {
    ConfigReader.Store store =
        path -> {
          if (path.equals("conf/names.yaml")) {
            return new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8));
          }
          throw new FileNotFoundException(path);
        };
    return new ConfigReader(Gazetteer.builtIn())
        .with(store)
        .read("conf/c.yaml", CONFIG.getBytes(StandardCharsets.UTF_8), List.of());
  }
}
