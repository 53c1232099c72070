package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A process of Newstide's that was started as users start it. */
final class LauncherProcess {

  /** The project's folder, with a real path. */
  static final Path ROOT =
      Path.of(System.getProperty("newstide.root")).toAbsolutePath().normalize();

  private final Process process;
  private final Path stdout;
  private final Path stderr;

  private LauncherProcess(Process process, Path stdout, Path stderr) {
    this.process = process;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  /**
   * Starts a command in a folder, without a SPARK_HOME of the user's.
   *
   * @param environment NAME=VALUE
   */
  static LauncherProcess start(Path folder, List<String> environment, String... command)
      throws IOException {
    Path stdout = Files.createTempFile(folder, "stdout", ".txt");
    Path stderr = Files.createTempFile(folder, "stderr", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    builder.environment().remove("SPARK_HOME");
    for (String variable : environment) {
      int equals = variable.indexOf('=');
      builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    return new LauncherProcess(builder.start(), stdout, stderr);
  }

  /** Waits for the end and returns the exit code. */
  int end() throws InterruptedException {
    return process.waitFor();
  }

  /** Waits for the end, which must be a success. */
  LauncherProcess succeed() throws InterruptedException, IOException {
    assertThat(end()).as(() -> String.join("\n", stderr())).isZero();
    return this;
  }

  /**
   * Ends the process with SIGKILL if it has not ended by then. The launcher execs, so this is
   * Spark's own process.
   */
  void endOrKillAfter(Duration delay) throws InterruptedException {
    if (!process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  List<String> stdout() {
    return lines(stdout);
  }

  List<String> stderr() {
    return lines(stderr);
  }

  /** The one jar that the build made. */
  static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("jobs/target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("newstide-jobs-.*\\.jar"))
          .findFirst()
          .orElseGet(() -> Assumptions.abort("there is no jar: run mvn package first"));
    }
  }

  /** Skips the test if the launcher would build anew: it must not while Maven is at work here. */
  static void assumeBuilt() throws IOException {
    FileTime built = Files.getLastModifiedTime(jar());
    List<Path> sources = new ArrayList<>();
    for (String name : List.of("pom.xml", "common/pom.xml", "jobs/pom.xml")) {
      sources.add(ROOT.resolve(name));
    }
    for (String name : List.of("common/src/main", "jobs/src/main")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(name), FileVisitOption.FOLLOW_LINKS)) {
        files.forEach(sources::add);
      }
    }
    for (Path source : sources) {
      Assumptions.assumeTrue(
          Files.getLastModifiedTime(source).compareTo(built) <= 0,
          () -> source + " is newer than the jar: run mvn package first");
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
