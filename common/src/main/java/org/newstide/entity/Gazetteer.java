package org.newstide.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newstide.entity.NameForm.Bearing;

/** Entities and the words that name them. Does not change. */
public final class Gazetteer {

  private final Map<String, Entity> entities;
  private final Map<List<String>, NameForm> forms;

  Gazetteer(Map<String, Entity> entities, Map<List<String>, NameForm> forms) {
    this.entities = new TreeMap<>(entities);
    this.forms = new LinkedHashMap<>(forms);
  }

  /**
   * The countries and territories of ISO 3166-1, and Kosovo, as {@code country/} and the code; what
   * belongs to them as {@code capital/}, {@code government/} and {@code leader/}; and {@code
   * organisation/}.
   */
  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  private static final class BuiltIn {
    private static final Gazetteer GAZETTEER =
        GazetteerFile.read("gazetteer.txt", "governments.txt", "leaders.txt", "organisations.txt");
  }

  /**
   * This gazetteer with more entities and names.
   *
   * @throws IllegalArgumentException as {@link #with(EntityNames)}
   */
  public Gazetteer with(List<EntityNames> added) {
    Gazetteer all = this;
    for (EntityNames names : added) {
      all = all.with(names);
    }
    return all;
  }

  /**
   * This gazetteer with one more entity, or with more names of one it holds. A form that named
   * nobody, as "Washington Post" does, names the entity now.
   *
   * @throws IllegalArgumentException starting with the key of {@link EntityNames} that is wrong: if
   *     a name is that of another entity, if the country is unknown or no country, or if the name
   *     or country of an entity that is there is given otherwise
   */
  public Gazetteer with(EntityNames added) {
    Entity entity = merged(added);
    Map<String, Entity> moreEntities = new TreeMap<>(entities);
    moreEntities.put(entity.id(), entity);
    Map<List<String>, NameForm> moreForms = new LinkedHashMap<>(forms);
    for (String name : added.names()) {
      NameForm form = NameForm.of(name, Bearing.SURE, Optional.of(entity.id()), true);
      Optional<String> other =
          Optional.ofNullable(forms.get(form.words()))
              .flatMap(NameForm::entityId)
              .filter(id -> !id.equals(entity.id()));
      if (other.isPresent()) {
        throw new IllegalArgumentException(
            "names: \"" + name + "\" is a name of " + other.get() + " already");
      }
      moreForms.put(form.words(), form);
    }
    return new Gazetteer(moreEntities, moreForms);
  }

  /**
   * This gazetteer's countries by their names alone ("U.S.", not "American"): all other forms name
   * nobody.
   */
  public Gazetteer countryNames() {
    Map<List<String>, NameForm> names = new LinkedHashMap<>();
    forms.forEach(
        (words, form) ->
            names.put(
                words,
                form.isName() && form.entityId().filter(this::isCountry).isPresent()
                    ? form
                    : form.blocking()));
    return new Gazetteer(entities, names);
  }

  private Entity merged(EntityNames added) {
    Optional<String> country = Optional.ofNullable(added.country());
    Entity known = entities.get(added.id());
    if (known != null) {
      if (added.name() != null && !added.name().equals(known.name())) {
        throw new IllegalArgumentException(
            "name: " + known.id() + " is called " + known.name() + " already; leave name out");
      }
      if (country.isPresent() && !country.equals(known.country())) {
        throw new IllegalArgumentException(
            "country: "
                + known.id()
                + known.country().map(id -> " belongs to " + id).orElse(" belongs to no country")
                + "; leave country out");
      }
      return known;
    }
    if (country.filter(id -> !isCountry(id)).isPresent()) {
      throw new IllegalArgumentException("country must be the id of a country, such as country/CN");
    }
    String name = added.name() == null ? added.names().get(0) : added.name();
    return new Entity(added.id(), name, country);
  }

  private boolean isCountry(String id) {
    return id.startsWith("country/") && entities.containsKey(id);
  }

  /** The entity with this id. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The ids that a mention of an entity counts for: its own, then that of its country if any. */
  public List<String> countsFor(String id) {
    return Stream.concat(Stream.of(id), entity(id).flatMap(Entity::country).stream()).toList();
  }

  /** What readers are shown for an id: its entity's name, or itself if there is no such entity. */
  public String name(String id) {
    return entity(id).map(Entity::name).orElse(id);
  }

  /** All entities, by id. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** All ids, in order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(entities.keySet());
  }

  Collection<NameForm> forms() {
    return Collections.unmodifiableCollection(forms.values());
  }
}
