package org.newstide.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinderTest {

  @Shorthand("low")
  record Span(int low, Optional<Integer> high) {
    Span {
      if (low > 100) {
        throw new IllegalArgumentException("low must be at most 100");
      }
    }
  }

  record Everything(
      long big, @Range(max = 2) double small, Map<String, String> tags, Optional<Span> span) {
    Everything {
      if (tags.containsKey("bad")) {
        throw new IllegalArgumentException("tags: have a bad one, which is not allowed");
      }
      if (big == 13) {
        throw new IllegalArgumentException("bigotry has no key");
      }
    }
  }

  record Name(String first, String last) {
    Name {
      Objects.requireNonNull(first, "first");
      last = last.strip(); // a NullPointerException that names no key in its own words
    }
  }

  private final List<Problem> problems = new ArrayList<>();

  private <T extends Record> Optional<T> bind(String yaml, Class<T> type) {
    Environment environment = new Environment(name -> Optional.empty());
    Node node =
        new YamlParser(line -> new Place("f", line), environment, problems)
            .parse(yaml, "")
            .orElseThrow();
    return new Binder(problems).bind(Overlay.spelledOut(node, type), "k", type);
  }

  @Test
  void bindsEveryKindOfComponent() {
    assertThat(bind("{big: -9223372036854775808, small: -.5e1, tags: {b: 1}}", Everything.class))
        .contains(new Everything(Long.MIN_VALUE, -5, Map.of("b", "1"), Optional.empty()));
    assertThat(problems).isEmpty();
  }

  @Test
  void aConstructorsRefusalBelongsToTheKeyItStartsWith() {
    bind("big: 1\nsmall: 0\ntags:\n  bad: x\n", Everything.class);
    bind("big: 13\nsmall: 0\n", Everything.class);
    bind("\nlow: 101", Span.class);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "f:3: k.tags: have a bad one, which is not allowed",
            "f:1: k: bigotry has no key",
            "f:2: k.low: is '101', must be at most 100");
  }

  @Test
  void aNullThatAConstructorRefusesIsAKeyThatIsRequired() {
    bind("last: b", Name.class);
    bind("first: a", Name.class);
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly("f:1: k.first: is required", "f:1: k.last: is required");
  }

  @Test
  void aMissingNumberIsRequired() {
    assertThat(bind("tags: [a]\nsmall: 2.5\n", Everything.class)).isEmpty();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "f:1: k.big: is required",
            "f:1: k.tags: is a list, must be a group of keys",
            "f:2: k.small: is '2.5', must be a number, 2 or less");
  }

  @Test
  void aTypeThatNoValueCanHaveIsABug() {
    assertThatThrownBy(() -> bind("{low: 1, high: 2}", Span.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Integer");
  }
}
