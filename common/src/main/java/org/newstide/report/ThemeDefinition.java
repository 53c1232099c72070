package org.newstide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newstide.entity.Condition;
import org.newstide.entity.Group;
import org.newstide.entity.Theme;
import org.newstide.entity.Words;

/** What a theme asks for, in a sentence for readers. */
public final class ThemeDefinition {

  private final UnaryOperator<String> names;

  private ThemeDefinition(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * For example "Stories with a sentence that names China and Russia, but not Belarus."
   *
   * @param names the name of an entity, by its id
   */
  public static String of(Theme theme, UnaryOperator<String> names) {
    String scope = theme.within().name().toLowerCase(Locale.ROOT);
    String place =
        scope.equals("article") ? "Stories that name " : "Stories with a " + scope + " that names ";
    return place + new ThemeDefinition(names).conditions(theme) + ".";
  }

  private String conditions(Theme theme) {
    List<String> parts = new ArrayList<>();
    List<Condition> single =
        theme.allOf().stream().filter(condition -> !isList(condition)).toList();
    if (!single.isEmpty()) {
      parts.add(joined(single, "and"));
    }
    theme.allOf().stream().filter(ThemeDefinition::isList).map(this::phrase).forEach(parts::add);
    if (!theme.anyOf().isEmpty()) {
      parts.add(joined(theme.anyOf(), "or"));
    }
    String unwanted = theme.noneOf().isEmpty() ? "" : ", but not " + joined(theme.noneOf(), "or");
    return String.join(", and ", parts) + unwanted;
  }

  /** Whether its phrase may be a list, which must not run into the list around it. */
  private static boolean isList(Condition condition) {
    return condition instanceof Group
        || (condition instanceof Words words && words.words().size() > 1);
  }

  private String phrase(Condition condition) {
    if (condition instanceof Condition.Named named) {
      return names.apply(named.entity());
    }
    if (condition instanceof Condition.Only own) {
      return names.apply(own.only()) + " itself";
    }
    if (condition instanceof Words words) {
      return oneOf(words.words().stream().map(word -> "“" + word + "”").toList());
    }
    if (condition instanceof Group.AllOf all) {
      return joined(all.allOf(), "and");
    }
    if (condition instanceof Group.AnyOf any) {
      return oneOf(any.anyOf().stream().map(this::part).toList());
    }
    return "not " + joined(((Group.NoneOf) condition).noneOf(), "or");
  }

  private static String oneOf(List<String> phrases) {
    return (phrases.size() == 1 ? "" : "one of ") + series(phrases, "or");
  }

  private String joined(List<Condition> conditions, String word) {
    return series(conditions.stream().map(this::part).toList(), word);
  }

  /** The phrase of a condition in a list. */
  private String part(Condition condition) {
    return isList(condition) ? "(" + phrase(condition) + ")" : phrase(condition);
  }

  private static String series(List<String> phrases, String word) {
    int last = phrases.size() - 1;
    return last == 0
        ? phrases.get(0)
        : phrases.stream().limit(last).collect(Collectors.joining(", "))
            + " "
            + word
            + " "
            + phrases.get(last);
  }
}
