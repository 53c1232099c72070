package org.newstide.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.entity.Gazetteer;

/** Config files for tests, and their reading. */
final class Configs {

  static final String GOOD =
      """
      corpus:
        name: White House statements
        sources:
          - path: articles/*.jsonl.gz
            fields: {id: id, body: text, language: lang}
            defaults: {language: en}
          - path: s3a://bucket/more
            optional: true
        min-words: 5
      warehouse: target/warehouse
      period: week
      themes:
        - id: china-russia-ties
          title: China–Russia ties
          all-of: [country/CN, country/RU]
          within: paragraph
        - id: brics
          any-of: [country/IN, country/BR]
          none-of: country/US
      tone: {targets: [country/CN]}
      """;

  static final String SMALL =
      """
      corpus:
        name: Small
        sources:
          - path: a.jsonl
      warehouse: w
      """;

  static final ConfigReader READER =
      new ConfigReader(
          Gazetteer.builtIn(),
          name -> Optional.ofNullable(Map.of("BUCKET", "s3a://secret", "COUNT", "7").get(name)));

  private Configs() {}

  static ConfigFile read(String yaml, String... sets) {
    return READER.read("newstide.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(sets));
  }

  /** One problem a line. */
  static String problems(String yaml, String... sets) {
    return catchThrowableOfType(ConfigException.class, () -> read(yaml, sets)).getMessage();
  }
}
