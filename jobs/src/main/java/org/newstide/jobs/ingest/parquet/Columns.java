package org.newstide.jobs.ingest.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.newstide.article.RecordField;
import org.newstide.article.Reject.Reason;

/**
 * The columns of a file that the fields of its records are in.
 *
 * @param schema of these columns alone
 * @param fields by the column's path in the schema, its parts joined by slashes
 */
record Columns(MessageType schema, Map<String, List<RecordField>> fields) {

  /** Columns that a message names; the others are counted. */
  private static final int NAMED = 12;

  /** Why a file has no such columns. */
  static final class Missing extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private Missing(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /**
   * Finds the columns of fields. A name is a column's own, else its parts are those of one column
   * in another.
   *
   * @param names the name that each field has
   * @throws Missing if there is neither title nor body, or a column cannot be what it is named for
   */
  static Columns of(MessageType schema, Map<RecordField, String> names) throws Missing {
    MessageType found = new MessageType(schema.getName(), List.of());
    Map<String, List<RecordField>> fields = new TreeMap<>();
    for (Map.Entry<RecordField, String> name : new TreeMap<>(names).entrySet()) {
      Optional<List<Type>> path = find(schema, name.getValue());
      if (path.isPresent()) {
        List<Type> whole = values(name.getKey(), name.getValue(), path.get());
        found = found.union(new MessageType(schema.getName(), nested(whole)));
        String key = whole.stream().map(Type::getName).collect(Collectors.joining("/"));
        fields.computeIfAbsent(key, column -> new ArrayList<>()).add(name.getKey());
      }
    }
    boolean hasText =
        fields.values().stream()
            .anyMatch(of -> of.contains(RecordField.TITLE) || of.contains(RecordField.BODY));
    if (!hasText) {
      throw new Missing(
          Reason.NO_TEXT,
          "the file has neither a column %s (title) nor %s (body); its columns are %s"
              .formatted(
                  names.get(RecordField.TITLE), names.get(RecordField.BODY), columns(schema)));
    }
    return new Columns(found, fields);
  }

  private static Optional<List<Type>> find(GroupType group, String name) {
    if (group.containsField(name)) {
      return Optional.of(List.of(group.getType(name)));
    }
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      String first = name.substring(0, dot);
      if (group.containsField(first) && isStruct(group.getType(first))) {
        Type outer = group.getType(first);
        Optional<List<Type>> inner = find(outer.asGroupType(), name.substring(dot + 1));
        if (inner.isPresent()) {
          List<Type> path = new ArrayList<>(List.of(outer));
          path.addAll(inner.get());
          return Optional.of(path);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isStruct(Type type) {
    return !type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
  }

  /** The path down to the values; those of a list stand in one or two more groups. */
  private static List<Type> values(RecordField field, String name, List<Type> path) throws Missing {
    List<Type> whole = new ArrayList<>(path);
    Type last = path.get(path.size() - 1);
    while (!last.isPrimitive() && last.asGroupType().getFieldCount() == 1 && isList(whole, last)) {
      last = last.asGroupType().getType(0);
      whole.add(last);
    }
    boolean list = whole.stream().anyMatch(type -> type.isRepetition(Type.Repetition.REPEATED));
    boolean takesLists = field == RecordField.BODY || field == RecordField.AUTHORS;
    boolean suits =
        last.isPrimitive()
            && ValueKind.of(last.asPrimitiveType())
                .filter(kind -> list ? takesLists && kind == ValueKind.TEXT : kind.suits(field))
                .isPresent();
    if (!suits) {
      throw new Missing(Reason.WRONG_TYPE, wrongType(field, name, path.get(path.size() - 1)));
    }
    return whole;
  }

  private static boolean isList(List<Type> path, Type type) {
    Type within = type.asGroupType().getType(0);
    int repeated = 0;
    for (Type one : path) {
      repeated += one.isRepetition(Type.Repetition.REPEATED) ? 1 : 0;
    }
    return repeated + (within.isRepetition(Type.Repetition.REPEATED) ? 1 : 0) == 1;
  }

  /** The first of a path, holding the next, and so on. */
  private static Type nested(List<Type> path) {
    Type held = path.get(path.size() - 1);
    for (int at = path.size() - 2; at >= 0; at--) {
      held = path.get(at).asGroupType().withNewFields(held);
    }
    return held;
  }

  private static String wrongType(RecordField field, String name, Type type) {
    String allowed =
        switch (field) {
          case ID -> "a string, a number or a UUID is allowed";
          case PUBLISHED -> "a string, a date, a timestamp or a number is allowed";
          case BODY, AUTHORS -> "a string or a list of strings is allowed";
          default -> "a string is allowed";
        };
    String remedy =
        isStruct(type) && type.getLogicalTypeAnnotation() == null
            ? "; name a column inside it as %s.NAME".formatted(name)
            : "";
    return "the column %s (%s) is %s, %s%s"
        .formatted(name, field.key(), described(type), allowed, remedy);
  }

  private static String described(Type type) {
    String logical =
        type.getLogicalTypeAnnotation() == null ? "" : " " + type.getLogicalTypeAnnotation();
    String physical =
        type.isPrimitive() ? type.asPrimitiveType().getPrimitiveTypeName().toString() : "group";
    return (type.getRepetition() + " " + physical).toLowerCase(Locale.ROOT) + logical;
  }

  private static String columns(MessageType schema) {
    String named =
        schema.getFields().stream()
            .limit(NAMED)
            .map(Type::getName)
            .collect(Collectors.joining(", "));
    int more = schema.getFieldCount() - NAMED;
    return more <= 0 ? named : named + " and " + more + " more";
  }
}
