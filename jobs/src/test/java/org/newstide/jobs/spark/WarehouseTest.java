package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarehouseTest {

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() throws IOException {
    warehouse = at(folder.toString());
  }

  @Test
  void aNewWarehouseHoldsNoRelease() throws IOException {
    assertThat(at(folder.resolve("none").toString()).releases().latest()).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void theHighestNumberIsTheNewest() throws IOException {
    for (int number : new int[] {9, 10, 2}) {
      assertThat(warehouse.releases().commit(Releases.empty(number, "run-" + number))).isTrue();
    }
    Files.writeString(folder.resolve("releases/99.json.tmp"), "no release");
    assertThat(warehouse.releases().latest()).contains(Releases.empty(10, "run-10"));
  }

  @Test
  void aNumberIsPublishedOnce() throws IOException {
    assertThat(warehouse.releases().commit(Releases.empty(1, "one"))).isTrue();
    assertThat(warehouse.releases().commit(Releases.empty(1, "other"))).isFalse();
    assertThat(warehouse.releases().latest()).contains(Releases.empty(1, "one"));
  }

  @Test
  void aCommitThatTheStoreDidUnnoticedIsDone() throws IOException {
    warehouse.releases().commit(Releases.empty(1, "one"));
    assertThat(warehouse.releases().commit(Releases.empty(1, "one"))).isTrue();
  }

  @Test
  void aDamagedReleaseIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("releases"));
    Files.writeString(folder.resolve("releases/3.json"), "{\"number\": 3, ");
    assertThatThrownBy(() -> warehouse.releases().latest())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("releases/3.json is no release");
  }

  @Test
  void aLocalDiskPassesTheProbeAndKeepsNothingOfIt() throws IOException {
    assertThat(warehouse.releases().createsExclusively("run")).isTrue();
    assertThat(folder.resolve("releases")).isEmptyDirectory();
  }

  @Test
  void aRelativePathIsTakenFromTheWorkingFolder() throws IOException {
    assertThat(at("target/w").location()).isEqualTo("file:" + Path.of("target/w").toAbsolutePath());
    assertThat(warehouse.location()).isEqualTo("file:" + folder);
    assertThat(new ReportFile(warehouse).location()).isEqualTo(folder + "/report/index.html");
  }

  @Test
  void theAccountOfARunMayBeReplaced() throws IOException {
    warehouse.writeRun("r1", Map.of("status", "failed"));
    warehouse.writeRun("r1", Map.of("status", "done"));
    assertThat(Files.readString(folder.resolve("runs/r1/run.json"))).contains("done");
    try (var files = Files.list(folder.resolve("runs/r1"))) {
      assertThat(files).hasSize(1);
    }
  }

  private static Warehouse at(String path) throws IOException {
    return Warehouse.at(path, new Configuration());
  }

  @Test
  void aStoreWhoseRenameIsNotOneStepIsNotTrusted() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.other.impl", OtherStore.class.getName());
    Warehouse warehouse = Warehouse.at("other:" + folder.toAbsolutePath(), hadoop);
    assertThat(warehouse.releases().createsExclusively("run")).isFalse();
    assertThatThrownBy(() -> new Publication(warehouse, false).probe("run"))
        .hasMessageContaining("warehouse.single-writer");
    new Publication(warehouse, true).probe("run");
  }

  /** A local disk under another scheme. */
  public static final class OtherStore extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("other:///");
    }
  }
}
