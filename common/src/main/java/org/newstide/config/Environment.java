package org.newstide.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${env:NAME}} in texts. */
final class Environment {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{env:([^}]*)}");

  private final Function<String, Optional<String>> variables;

  Environment(Function<String, Optional<String>> variables) {
    this.variables = variables;
  }

  /**
   * The text with the variables' values.
   *
   * @throws IllegalArgumentException if a variable is not set; the message names it
   */
  String resolve(String text) {
    return REFERENCE.matcher(text).replaceAll(this::variable);
  }

  private String variable(MatchResult reference) {
    String name = reference.group(1);
    return Matcher.quoteReplacement(
        variables
            .apply(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the environment has no variable " + Problem.quoted(name))));
  }
}
