package org.newstide.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newstide.entity.NameForm.Bearing;

/** Entities and the words that name them. Does not change. */
public final class Gazetteer {

  private final Map<String, Entity> entities;
  private final Map<List<String>, NameForm> forms;

  Gazetteer(Map<String, Entity> entities, Map<List<String>, NameForm> forms) {
    this.entities = new TreeMap<>(entities);
    this.forms = new LinkedHashMap<>(forms);
  }

  /** The countries and territories of ISO 3166-1, and Kosovo, as {@code country/} and the code. */
  public static Gazetteer builtIn() {
    return GazetteerFile.read("gazetteer.txt");
  }

  /**
   * This gazetteer with one more entity, or with more forms of one it holds; the entity's name is
   * always a form. A form that named another entity, or blocked, names this one now.
   *
   * @throws IllegalArgumentException if a form holds no word
   */
  public Gazetteer with(Entity entity, Collection<String> names) {
    Map<String, Entity> moreEntities = new TreeMap<>(entities);
    moreEntities.put(entity.id(), entity);
    Map<List<String>, NameForm> moreForms = new LinkedHashMap<>(forms);
    List<String> all = new ArrayList<>(names);
    all.add(entity.name());
    for (String name : all) {
      NameForm form = NameForm.of(name, Bearing.SURE, Optional.of(entity.id()));
      moreForms.put(form.words(), form);
    }
    return new Gazetteer(moreEntities, moreForms);
  }

  /** The entity with this id. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
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
