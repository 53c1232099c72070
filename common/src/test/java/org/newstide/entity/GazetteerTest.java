package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void holdsEveryCountryOfTheStandardAndKosovo() {
    Set<String> ids = new TreeSet<>(Set.of("country/XK"));
    Arrays.stream(Locale.getISOCountries()).map(code -> "country/" + code).forEach(ids::add);
    ids.remove("country/AN"); // the Netherlands Antilles, which the JDK keeps though they ended

    assertThat(Gazetteer.builtIn().ids()).isEqualTo(ids);
  }

  @Test
  void findsAnEntityById() {
    assertThat(Gazetteer.builtIn().entity("country/CN"))
        .contains(new Entity("country/CN", "China"));
    assertThat(Gazetteer.builtIn().entity("country/ZZ")).isEmpty();
  }

  @Test
  void doesNotChangeWhenAnEntityIsAdded() {
    Gazetteer before = GazetteerFile.parse("test", List.of("x/a | A |"));
    Gazetteer after = before.with(new Entity("x/b", "B"), List.of("A"));

    assertThat(before.ids()).containsExactly("x/a");
    assertThat(after.entities()).containsExactly(new Entity("x/a", "A"), new Entity("x/b", "B"));
    assertThat(before.forms()).extracting(form -> form.entityId().get()).containsExactly("x/a");
    assertThat(after.forms())
        .extracting(form -> form.entityId().get())
        .containsExactly("x/b", "x/b");
  }

  @Test
  void refusesANameWithoutWords() {
    Gazetteer gazetteer = GazetteerFile.parse("test", List.of("x/a | A |"));

    assertThatThrownBy(() -> gazetteer.with(new Entity("x/b", "B"), List.of("!")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"!\" holds no word");
  }

  @Test
  void saysWhichLineOfAFileIsWrong() {
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("# head", "", "x/a | A")))
        .hasMessage("f, line 3: is not of the form id | name | forms");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("x/a | A |", "x/a | B |")))
        .hasMessage("f, line 2: x/a stands there twice");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("x/a | A | C d", "- | no | C-d")))
        .hasMessage("f, line 2: the form C d stands there twice");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("China | China |")))
        .hasMessageStartingWith("f, line 1: entity id \"China\" is not of the form kind/code");
  }
}
