package org.newstide.config;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong in a config; the message has one problem a line, in the order of the file. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().line() == 0)
          .thenComparing(problem -> problem.place().line());

  private final transient List<Problem> problems;

  ConfigException(List<Problem> problems) {
    super(
        problems.stream()
            .sorted(BY_PLACE)
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted(BY_PLACE).toList();
  }

  /** By line; those of the command line come last. */
  public List<Problem> problems() {
    return problems;
  }
}
