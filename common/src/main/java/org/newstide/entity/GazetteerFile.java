package org.newstide.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newstide.Resource;
import org.newstide.entity.NameForm.Bearing;

/**
 * Reads the files of a gazetteer: lines of {@code id | name | form, form, … | country | note}, the
 * last two as needed, as the head of gazetteer.txt says.
 */
final class GazetteerFile {

  private static final String NOBODY = "-";
  private static final String NAME = "=";

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<List<String>, NameForm> forms = new LinkedHashMap<>();

  private GazetteerFile() {}

  /** The gazetteer in some resources beside this class, later ones of entities of earlier ones. */
  static Gazetteer read(String... resources) {
    GazetteerFile parsed = new GazetteerFile();
    for (String resource : resources) {
      parsed.add(resource, Resource.text(GazetteerFile.class, resource).lines().toList());
    }
    return new Gazetteer(parsed.entities, parsed.forms);
  }

  /**
   * @param file what to call the lines in a message
   * @throws IllegalArgumentException with file and line number, if a line is malformed, an id or a
   *     form stands there twice, or a country is not known before it
   */
  static Gazetteer parse(String file, List<String> lines) {
    GazetteerFile parsed = new GazetteerFile();
    parsed.add(file, lines);
    return new Gazetteer(parsed.entities, parsed.forms);
  }

  private void add(String file, List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        addLine(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ", line " + (at + 1) + ": " + e.getMessage(), e);
      }
    }
  }

  private void addLine(String line) {
    String[] columns = line.split("\\|", -1);
    if (columns.length < 3 || columns.length > 5) {
      throw new IllegalArgumentException("is not of the form id | name | forms | country | note");
    }
    String id = columns[0].strip();
    String name = columns[1].strip();
    List<String> listed = new ArrayList<>();
    for (String form : columns[2].split(",", -1)) {
      if (!form.isBlank()) {
        listed.add(form.strip());
      }
    }
    if (id.equals(NOBODY)) {
      listed.forEach(form -> add(NameForm.blocking(form)));
      return;
    }
    Optional<String> country =
        columns.length > 3 ? Optional.of(columns[3].strip()) : Optional.empty();
    if (country.filter(known -> !entities.containsKey(known)).isPresent()) {
      throw new IllegalArgumentException("its country " + country.get() + " is not known");
    }
    if (entities.put(id, new Entity(id, name, country)) != null) {
      throw new IllegalArgumentException(id + " stands there twice");
    }
    if (!listed.contains(name + "?") && !listed.contains(name + "??")) {
      add(NameForm.of(name, Bearing.SURE, Optional.of(id), true));
    }
    for (String form : listed) {
      add(NameForm.of(form, bearing(form), Optional.of(id), form.startsWith(NAME)));
    }
  }

  private static Bearing bearing(String form) {
    if (form.endsWith("??")) {
      return Bearing.DOUBTFUL;
    }
    return form.endsWith("?") ? Bearing.AMBIGUOUS : Bearing.SURE;
  }

  private void add(NameForm form) {
    if (forms.put(form.words(), form) != null) {
      throw new IllegalArgumentException(
          "the form " + String.join(" ", form.words()) + " stands there twice");
    }
  }
}
