package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ingets a.yaml, Try: newstide --help",
    "run, Try: newstide run --help",
    "run --ful-refresh a.yaml, --full-refresh",
    "stories --full-refresh a.yaml, Try: newstide stories --help",
    "releases a.yaml --pin 1 --gc, Try: newstide releases --help",
    "run a.yaml --log xml, Try: newstide run --help",
    "run a.yaml --spark-log trce, Try: newstide run --help",
    "show tones a.yaml --format xml, Try: newstide show --help",
    "show tones a.yaml --limit few, Try: newstide show --help"
  })
  void aWrongCommandLineIsAUsageErrorWithAHint(String line, String hint) {
    Captured captured = Captured.run(line.split(" "));
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stdout()).isEmpty();
    assertThat(captured.stderr()).startsWith("newstide: ").contains(hint);
    assertThat(captured.stderr().lines().count()).isLessThanOrEqualTo(4);
  }

  @Test
  void noCommandIsAUsageError() {
    assertThat(Captured.run().status()).isEqualTo(2);
  }

  static Iterable<String> commands() {
    return Newstide.commandLine(new Captured().output()).getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandNamesEveryOption(String name) {
    Captured captured = Captured.run(name, "--help");
    assertThat(captured.status()).isZero();
    assertThat(captured.stderr()).isEmpty();
    CommandLine command = Newstide.commandLine(new Captured().output()).getSubcommands().get(name);
    for (OptionSpec option : command.getCommandSpec().options()) {
      assertThat(captured.stdout()).contains(option.longestName());
      assertThat(option.description()).as(option.longestName()).isNotEmpty();
    }
  }

  @Test
  void helpNamesEveryCommandAndExitCode() {
    Captured captured = Captured.run("--help");
    assertThat(captured.status()).isZero();
    assertThat(captured.stdout()).contains(commands());
    for (int code = 0; code <= 6; code++) {
      assertThat(captured.stdout()).containsPattern("(?m)^ *" + code + " +\\w");
    }
  }

  @Test
  void theVersionNamesTheCode() {
    assertThat(Captured.run("--version").stdout()).matches("newstide \\S+\\+\\w+\n");
  }

  @Test
  void completionIsAScriptThatKnowsTheTables() {
    Captured captured = Captured.run("generate-completion");
    assertThat(captured.status()).isZero();
    assertThat(captured.stdout()).startsWith("#!").contains("--full-refresh", "coverage_trends");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "ingest",
        "stories",
        "publish",
        "check",
        "tables",
        "show tones",
        "releases"
      })
  void aMissingConfigIsAUsageError(String command) {
    Captured captured = Captured.run((command + " " + folder + "/none.yaml").split(" "));
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr())
        .isEqualTo("newstide: %s/none.yaml: there is no such config file\n".formatted(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nostore://host/a.yaml"})
  void aConfigThatCanBeNowhereIsAUsageError(String config) {
    Captured captured = Captured.run("check", config);
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr().lines()).hasSize(1);
  }

  @Test
  void allThatIsWrongInAConfigIsTold() throws IOException {
    Path config = Files.writeString(folder.resolve("a.yaml"), "corpus: {name: x}\nperod: day\n");
    Captured captured = Captured.run("run", config.toString(), "--set", "tone.scorer=magic");
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr())
        .contains("perod", "period", "a.yaml:2", "corpus.sources", "warehouse", "magic");
  }

  @Test
  void anUnknownTableIsAnErrorThatNamesAll() {
    Captured captured = Captured.run("show", "tonnes", "a.yaml");
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr())
        .contains("tonnes")
        .contains(Tables.all().stream().map(Table::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tables", "show tones", "releases", "releases --gc"})
  void beforeTheFirstReleaseThereIsNothingToShow(String command) throws IOException {
    Path config = SampleCorpus.in(folder).write();
    Captured captured = Captured.run((command + " " + config).split(" "));
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr()).contains("no release yet", "newstide run");
    assertThat(folder.resolve("warehouse")).doesNotExist();
  }

  @Test
  void aLimitBelowZeroIsAUsageError() {
    Captured captured = Captured.run("show", "tones", "a.yaml", "--limit", "-1");
    assertThat(captured.status()).isEqualTo(2);
    assertThat(captured.stderr()).contains("--limit is -1", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope = 1", "id ===", "cast('x' as int) = id", "id / (id - id) > 1"})
  void wrongSqlIsOneLine(String where) {
    Dataset<?> rows = LocalSpark.session().range(3).toDF();
    Throwable error = catchThrowable(() -> rows.where(where).collectAsList());
    assertThat(ShowCommand.usersSql(error, Tables.TONES))
        .hasValueSatisfying(
            line -> assertThat(line).startsWith("--where or --order-by: [").hasLineCount(1));
  }

  @Test
  void aWrongColumnIsToldWithThoseThatThereAre() {
    Dataset<?> rows = LocalSpark.session().range(3).toDF();
    Throwable error = catchThrowable(() -> rows.where("nope = 1"));
    assertThat(ShowCommand.usersSql(error, Tables.TONES).orElseThrow())
        .contains("`nope`")
        .endsWith(
            " The columns of tones are article_id, target_id, tone, negative, neutral, positive,"
                + " sentences, scorer.");
  }

  @Test
  void anotherErrorIsNotTheUsersSql() {
    assertThat(ShowCommand.usersSql(new IOException("disk"), Tables.TONES)).isEmpty();
  }

  @Test
  void messagesKeepToEnglishLettersInATurkishLocale() {
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    assertThat(Captured.run("show", "tones", "a.yaml", "--format", "xml").stderr())
        .doesNotContain("ı", "İ");
  }
}
