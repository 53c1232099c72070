package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ChangeTest {

  private static final InputFile A = new InputFile(0, 0, "a", 10, "x");
  private static final InputFile B = new InputFile(1, 0, "b", 20, "y");

  @Test
  void withoutAReleaseEveryFileIsRead() {
    Change change = Change.of(List.of(A, B), Optional.empty());
    assertThat(change.read()).containsExactly("a", "b");
    assertThat(change.replaced()).isEmpty();
  }

  @Test
  void theSameFilesAreNoChange() {
    assertThat(Change.of(List.of(A, B), release(input(B), input(A))).isNone()).isTrue();
  }

  @Test
  void aNewFileIsReadAndReplacesNothing() {
    Change change = Change.of(List.of(A, B), release(input(A)));
    assertThat(change.read()).containsExactly("b");
    assertThat(change.replaced()).isEmpty();
    assertThat(change.toRead()).containsExactly(B);
  }

  @Test
  void aFileOfOtherSizeOrContentIsReadAndReplaced() {
    Change change =
        Change.of(
            List.of(A, B),
            release(new Release.Input("a", 11, "x", 1), new Release.Input("b", 20, "z", 1)));
    assertThat(change.read()).containsExactly("a", "b");
    assertThat(change.replaced()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aFileThatIsGoneIsReplacedByNothing() {
    Change change = Change.of(List.of(A), release(input(A), input(B)));
    assertThat(change.read()).isEmpty();
    assertThat(change.replaced()).containsExactly("b");
    assertThat(change.isNone()).isFalse();
  }

  @Test
  void unchangedFilesMayBeReadAnew() {
    Change change = Change.of(List.of(A), release(input(A), input(B))).rereading(Set.of("a"));
    assertThat(change.toRead()).containsExactly(A);
    assertThat(change.replaced()).containsExactlyInAnyOrder("a", "b");
  }

  private static Release.Input input(InputFile file) {
    return file.read(1);
  }

  private static Optional<Release> release(Release.Input... inputs) {
    return Optional.of(
        new Release(
            1,
            "run",
            Instant.EPOCH,
            "0",
            "digest",
            Parts.Size.YEAR,
            Arrays.asList(inputs),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>()));
  }
}
