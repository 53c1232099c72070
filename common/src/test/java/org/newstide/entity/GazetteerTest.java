package org.newstide.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void holdsEveryCountryOfTheStandardAndKosovo() {
    Set<String> ids = new TreeSet<>(Set.of("country/XK"));
    Arrays.stream(Locale.getISOCountries()).map(code -> "country/" + code).forEach(ids::add);
    ids.remove("country/AN"); // the Netherlands Antilles, which the JDK keeps though they ended

    assertThat(Gazetteer.builtIn().ids().stream().filter(id -> id.startsWith("country/")))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void whatIsNoCountryOrOrganisationBelongsToACountry() {
    Gazetteer gazetteer = Gazetteer.builtIn();
    for (Entity entity : gazetteer.entities()) {
      String kind = entity.id().replaceFirst("/.*", "");
      assertThat(kind).isIn("country", "capital", "government", "leader", "organisation");
      assertThat(entity.country().isEmpty())
          .as(entity.id())
          .isEqualTo(kind.equals("country") || kind.equals("organisation"));
    }
    assertThat(gazetteer.countsFor("government/kremlin"))
        .containsExactly("government/kremlin", "country/RU");
    assertThat(gazetteer.countsFor("country/RU")).containsExactly("country/RU");
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
    Gazetteer after = before.with(new EntityNames("x/b", null, List.of("B", "C d"), null));

    assertThat(before.ids()).containsExactly("x/a");
    assertThat(after.entities()).containsExactly(new Entity("x/a", "A"), new Entity("x/b", "B"));
    assertThat(before.forms()).extracting(form -> form.entityId().get()).containsExactly("x/a");
    assertThat(after.forms())
        .extracting(form -> form.entityId().get())
        .containsExactly("x/a", "x/b", "x/b");
  }

  @Test
  void refusesANameWithoutWords() {
    Gazetteer gazetteer = GazetteerFile.parse("test", List.of("x/a | A |"));

    assertThatThrownBy(() -> gazetteer.with(new EntityNames("x/b", null, List.of("!"), null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"!\" holds no word");
  }

  @Test
  void takesWhatAConfigAdds() {
    Gazetteer gazetteer =
        GazetteerFile.parse(
            "test", List.of("country/A | A | Ah, Oh?", "- | newspapers | A Post", "x/c | C |"));
    assertThat(gazetteer.with(names("x/b", "Bee", "country/A", "B", "A Post")).entity("x/b"))
        .contains(new Entity("x/b", "Bee", Optional.of("country/A")));
    assertThat(gazetteer.with(names("x/b", null, null, "B")).entity("x/b"))
        .contains(new Entity("x/b", "B"));
    assertThat(gazetteer.with(names("country/A", null, null, "Oh", "Uh")).entity("country/A"))
        .contains(new Entity("country/A", "A"));
    assertThatThrownBy(() -> gazetteer.with(names("x/b", null, null, "B", "Oh")))
        .hasMessage("names: \"Oh\" is a name of country/A already");
    assertThatThrownBy(() -> gazetteer.with(names("x/b", null, "x/c", "B")))
        .hasMessage("country must be the id of a country, such as country/CN");
    assertThatThrownBy(() -> gazetteer.with(names("x/b", null, "country/B", "B")))
        .hasMessage("country must be the id of a country, such as country/CN");
    assertThatThrownBy(() -> gazetteer.with(names("x/c", "Cee", null, "Cc")))
        .hasMessage("name: x/c is called C already; leave name out");
    assertThatThrownBy(() -> gazetteer.with(names("x/c", "C", "country/A", "Cc")))
        .hasMessage("country: x/c belongs to no country; leave country out");
  }

  private static EntityNames names(String id, String name, String country, String... names) {
    return new EntityNames(id, name, List.of(names), country);
  }

  @Test
  void saysWhichLineOfAFileIsWrong() {
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("# head", "", "x/a | A")))
        .hasMessage("f, line 3: is not of the form id | name | forms | country | note");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("x/a | A |", "x/a | B |")))
        .hasMessage("f, line 2: x/a stands there twice");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("x/a | A | C d", "- | no | C-d")))
        .hasMessage("f, line 2: the form C d stands there twice");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("x/a | A | | x/b")))
        .hasMessage("f, line 1: its country x/b is not known");
    assertThatThrownBy(() -> GazetteerFile.parse("f", List.of("China | China |")))
        .hasMessageStartingWith("f, line 1: entity id \"China\" is not of the form kind/code");
  }
}
