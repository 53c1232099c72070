package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;

final class ErrorsTest {

  @ParameterizedTest
  @MethodSource("errors")
  void theExitCodeFollowsTheCause(Throwable error, ExitCode code) {
    assertThat(Errors.code(error)).isEqualTo(code);
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(Failure.usage("u"), ExitCode.USAGE),
        Arguments.of(Failure.input("i"), ExitCode.INPUT),
        Arguments.of(Failure.quality("q"), ExitCode.QUALITY),
        Arguments.of(Failure.lostRace("r"), ExitCode.LOST_RACE),
        Arguments.of(Failure.store("s", new IOException("disk")), ExitCode.STORE),
        Arguments.of(wrongConfig(), ExitCode.USAGE),
        Arguments.of(inTask(Failure.input("i")), ExitCode.INPUT),
        Arguments.of(inTask(new IllegalStateException(Failure.quality("q"))), ExitCode.QUALITY),
        Arguments.of(new IOException("disk"), ExitCode.STORE),
        Arguments.of(new UncheckedIOException(new IOException("disk")), ExitCode.STORE),
        Arguments.of(inTask(new FileNotFoundException("/gone")), ExitCode.STORE),
        Arguments.of(new SparkException("the executor was lost"), ExitCode.STORE),
        Arguments.of(inTask(new NullPointerException()), ExitCode.BUG),
        Arguments.of(inTask(new IllegalArgumentException("tone is 2")), ExitCode.BUG),
        Arguments.of(new IllegalStateException("odd"), ExitCode.BUG));
  }

  @Test
  void aFailureIsTheLineThatItSaysAndNoTrace() {
    assertThat(told(inTask(Failure.input("all records were rejected"))))
        .containsExactly("newstide: all records were rejected");
  }

  @Test
  void allThatIsWrongInAConfigIsTold() {
    assertThat(told(wrongConfig()))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.startsWith("newstide: "))
        .anyMatch(line -> line.contains("perod"))
        .anyMatch(line -> line.contains("warehouse"));
  }

  @Test
  void aStoresFailureIsTheLineOfEachCause() {
    assertThat(told(inTask(new FileNotFoundException("/gone"))))
        .containsExactly(
            "newstide: org.apache.spark.SparkException: Job aborted",
            "newstide: java.io.FileNotFoundException: /gone");
  }

  @Test
  void allThatAFailureOfTheStoreSaysIsTold() {
    assertThat(told(Failure.store("a is gone\nb is gone", null)))
        .containsExactly("newstide: a is gone", "newstide: b is gone");
  }

  @Test
  void aBugIsItsTraceAndALine() {
    List<String> lines = told(new NullPointerException());
    assertThat(lines).anyMatch(line -> line.contains("at org.newstide.jobs.ErrorsTest"));
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("newstide: a bug in Newstide: java.lang.NullPointerException");
  }

  @Test
  void causesThatGoInACircleEnd() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);
    assertThat(Errors.code(first)).isEqualTo(ExitCode.BUG);
  }

  private static List<String> told(Throwable error) {
    Captured captured = new Captured();
    Errors.tell(error, captured.output().messages());
    assertThat(captured.stdout()).isEmpty();
    return captured.stderr().lines().toList();
  }

  private static Throwable inTask(Throwable cause) {
    return new SparkException("Job aborted\nDriver stacktrace: …", cause);
  }

  private static Throwable wrongConfig() {
    byte[] yaml = "perod: month\ncorpus: {name: x}\n".getBytes(StandardCharsets.UTF_8);
    return catchThrowable(
        () -> new ConfigReader(Gazetteer.builtIn()).read("a.yaml", yaml, List.of()));
  }
}
