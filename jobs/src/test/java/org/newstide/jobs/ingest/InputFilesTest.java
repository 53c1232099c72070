package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.InputFile;

final class InputFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "in/b.jsonl",
            "in/a.jsonl",
            "in/deep/c.jsonl",
            "in/.hidden.jsonl",
            "in/_SUCCESS",
            "in/_temporary/d.jsonl",
            "more/e.jsonl")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void aFolderIsReadWithWhatIsBelowButNotWhatIsHidden() throws IOException {
    assertThat(names("in")).containsExactly("in/a.jsonl", "in/b.jsonl", "in/deep/c.jsonl");
  }

  @Test
  void aGlobMatchesFilesAndFoldersButNotWhatIsHidden() throws IOException {
    assertThat(names("in/*")).containsExactly("in/a.jsonl", "in/b.jsonl", "in/deep/c.jsonl");
    assertThat(names("in/*.jsonl")).containsExactly("in/a.jsonl", "in/b.jsonl");
    assertThat(names("in/*/*.jsonl")).containsExactly("in/deep/c.jsonl");
    assertThat(names("*/{_,d}*/*")).containsExactly("in/deep/c.jsonl");
  }

  @Test
  void whatIsNamedIsReadThoughItIsHidden() throws IOException {
    assertThat(names("in/_SUCCESS")).containsExactly("in/_SUCCESS");
    assertThat(names("in/.h*")).containsExactly("in/.hidden.jsonl");
    assertThat(names("in/_temporary/*.jsonl")).containsExactly("in/_temporary/d.jsonl");
  }

  @Test
  void sourcesAreDeliveredInTheOrderOfTheConfig() throws IOException {
    List<InputFile> files = files("{path: more}", "{path: in/*.jsonl}");
    assertThat(files)
        .extracting(this::name)
        .containsExactly("more/e.jsonl", "in/a.jsonl", "in/b.jsonl");
    assertThat(files).extracting(InputFile::rank).containsExactly(0, 1, 2);
    assertThat(files).extracting(InputFile::source).containsExactly(0, 1, 1);
  }

  @Test
  void theChecksumIsOfTheContent() throws IOException {
    InputFile before = files("{path: more}").get(0);
    assertThat(files("{path: more}")).containsExactly(before);
    Files.writeString(folder.resolve("more/e.jsonl"), "more/E.jsonl");
    InputFile after = files("{path: more}").get(0);
    assertThat(after.bytes()).isEqualTo(before.bytes()).isEqualTo(12);
    assertThat(after.checksum()).startsWith("SHA-256:").isNotEqualTo(before.checksum());
  }

  @Test
  void aPathThatMatchesNothingIsAnErrorThatNamesItsKey() {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> files("{path: in}", "{path: none/*.jsonl}"));
    assertThat(failure.code()).isEqualTo(ExitCode.USAGE);
    assertThat(failure)
        .hasMessageContaining("corpus.sources[1].path: none/*.jsonl matches no file")
        .hasMessageContaining("optional: true");
  }

  @Test
  void anOptionalPathMayMatchNothing() throws IOException {
    assertThat(files("{path: none, optional: true}")).isEmpty();
  }

  @Test
  void aFileOfTwoSourcesIsAnError() {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> files("{path: in}", "{path: in/a.*}"));
    assertThat(failure.code()).isEqualTo(ExitCode.USAGE);
    assertThat(failure)
        .hasMessageContaining("corpus.sources[1].path: names what corpus.sources[0].path names too")
        .hasMessageContaining("in/a.jsonl")
        .hasMessageNotContaining("b.jsonl");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Failure failure =
        catchThrowableOfType(
            Failure.class,
            () -> files("{path: none}", "{path: in}", "{path: in/*}", "{path: nor}"));
    assertThat(failure.getMessage().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("corpus.sources[0].path: none matches no file"))
        .anyMatch(line -> line.contains("in/a.jsonl") && line.contains("in/deep/c.jsonl"))
        .anyMatch(line -> line.startsWith("corpus.sources[3].path: nor matches no file"));
  }

  @Test
  void theConfigsFolderIsNoGlob() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("news [2019] {a,b} c?/in"));
    Files.writeString(odd.resolve("a.jsonl"), "a");
    Files.writeString(odd.resolve("b.txt"), "b");
    folder = odd.getParent();
    assertThat(names("in/*.jsonl")).containsExactly("in/a.jsonl");
    assertThat(names("in/{a,c}.*")).containsExactly("in/a.jsonl");
    assertThat(names("in")).containsExactly("in/a.jsonl", "in/b.txt");
  }

  private List<String> names(String path) throws IOException {
    return files("{path: '%s'}".formatted(path)).stream().map(this::name).toList();
  }

  private String name(InputFile file) {
    return file.path().substring(("file:" + folder + "/").length());
  }

  private List<InputFile> files(String... sources) throws IOException {
    String yaml =
        "corpus: {name: Test, sources: [%s]}\nwarehouse: w\nthemes: []\n"
            .formatted(String.join(", ", sources));
    ConfigFile config =
        new ConfigReader(Gazetteer.builtIn())
            .read(
                folder.resolve("c.yaml").toString(),
                yaml.getBytes(StandardCharsets.UTF_8),
                List.of());
    return InputFiles.of(config, new Configuration());
  }
}
