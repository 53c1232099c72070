package org.newstide.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newstide.entity.NameForm.Bearing;

/**
 * Reads a gazetteer's file: lines of {@code id | name | form, form, …}, as the head of
 * gazetteer.txt says.
 */
final class GazetteerFile {

  private static final String NOBODY = "-";

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<List<String>, NameForm> forms = new LinkedHashMap<>();

  private GazetteerFile() {}

  /** The gazetteer in a resource beside this class. */
  static Gazetteer read(String resource) {
    try (InputStream stream = GazetteerFile.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * @param file what to call the lines in a message
   * @throws IllegalArgumentException with file and line number, if a line is malformed, or an id or
   *     a form stands there twice
   */
  static Gazetteer parse(String file, List<String> lines) {
    GazetteerFile parsed = new GazetteerFile();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        parsed.addLine(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ", line " + (at + 1) + ": " + e.getMessage(), e);
      }
    }
    return new Gazetteer(parsed.entities, parsed.forms);
  }

  private void addLine(String line) {
    String[] columns = line.split("\\|", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException("is not of the form id | name | forms");
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
      listed.forEach(form -> add(NameForm.of(form, Bearing.BLOCKING, Optional.empty())));
      return;
    }
    if (entities.put(id, new Entity(id, name)) != null) {
      throw new IllegalArgumentException(id + " stands there twice");
    }
    if (!listed.contains(name + "?")) {
      add(NameForm.of(name, Bearing.SURE, Optional.of(id)));
    }
    for (String form : listed) {
      Bearing bearing = form.endsWith("?") ? Bearing.AMBIGUOUS : Bearing.SURE;
      add(NameForm.of(form, bearing, Optional.of(id)));
    }
  }

  private void add(NameForm form) {
    if (forms.put(form.words(), form) != null) {
      throw new IllegalArgumentException(
          "the form " + String.join(" ", form.words()) + " stands there twice");
    }
  }
}
