package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.Warehouse;

final class AccountTest {

  @TempDir private Path folder;

  @Test
  void anErrorOfTheMachineIsWrittenDownToo() throws IOException {
    Account account = account();
    assertThatThrownBy(
            () ->
                account.of(
                    "run",
                    () -> {
                      throw new OutOfMemoryError("Java heap space");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(folder.resolve("runs/" + account.runId() + "/run.json"))
        .content()
        .contains("\"status\" : \"failed\"", "\"code\" : 1", "Java heap space");
  }

  @Test
  void whatWentWellIsWrittenDown() throws IOException {
    Account account = account();
    account.of("run", account::nothingToDo);
    assertThat(Files.readString(folder.resolve("runs/" + account.runId() + "/run.json")))
        .contains("\"status\" : \"nothing-to-do\"", "\"code\" : 0");
  }

  private Account account() throws IOException {
    byte[] yaml =
        "corpus: {name: Test, sources: [{path: in}]}\nwarehouse: w\n"
            .getBytes(StandardCharsets.UTF_8);
    ConfigFile file = new ConfigReader(Gazetteer.builtIn()).read("c.yaml", yaml, List.of());
    return new Account(
        file,
        Warehouse.at(folder.toString(), new Configuration()),
        new Progress(TestRuns.none(), Progress.Form.QUIET));
  }
}
