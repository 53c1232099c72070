package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static final List<String> NONE = List.of();

  @Test
  void saysWhatIsWrongWithATheme() {
    assertThatThrownBy(() -> theme(NONE, NONE, List.of("x/a")))
        .hasMessage("theme t wants nothing: all-of or any-of must name an entity");
    assertThatThrownBy(() -> theme(List.of("x/a", "x/a"), NONE, NONE))
        .hasMessage("theme t lists x/a twice, the second time in all-of");
    assertThatThrownBy(() -> theme(List.of("x/a"), List.of("x/b", "x/a"), NONE))
        .hasMessage("theme t lists x/a twice, the second time in any-of");
    assertThatThrownBy(() -> theme(List.of("x/a"), NONE, List.of("x/b", "x/b")))
        .hasMessage("theme t lists x/b twice, the second time in none-of");
    assertThatThrownBy(() -> theme(List.of("x/a"), List.of("x/b"), List.of("x/b")))
        .hasMessage("theme t can find nothing: x/b is both wanted and in none-of");
    assertThatThrownBy(() -> new Theme(" ", "T", List.of("x/a"), NONE, NONE, Scope.SENTENCE))
        .hasMessage("id must be words of a-z and 0-9 joined by hyphens");
    assertThatThrownBy(() -> new Theme("t", "", List.of("x/a"), NONE, NONE, Scope.SENTENCE))
        .hasMessage("theme t has no title");
  }

  @Test
  void keepsItsListsFromChange() {
    List<String> allOf = new ArrayList<>(List.of("x/a"));
    Theme theme = theme(allOf, NONE, NONE);
    allOf.add("x/b");

    assertThat(theme.allOf()).containsExactly("x/a");
  }

  private static Theme theme(List<String> allOf, List<String> anyOf, List<String> noneOf) {
    return new Theme("t", "T", allOf, anyOf, noneOf, Scope.SENTENCE);
  }
}
