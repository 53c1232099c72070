package org.newstide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newstide.entity.Theme;

/** What a theme asks for, in a sentence for readers. */
public final class ThemeDefinition {

  private ThemeDefinition() {}

  /**
   * For example "Stories with a sentence that names China and Russia, but not Belarus."
   *
   * @param names the name of an entity, by its id
   */
  public static String of(Theme theme, UnaryOperator<String> names) {
    List<String> wanted = new ArrayList<>();
    if (!theme.allOf().isEmpty()) {
      wanted.add(joined(theme.allOf(), names, "and"));
    }
    if (!theme.anyOf().isEmpty()) {
      wanted.add(joined(theme.anyOf(), names, "or"));
    }
    String unwanted =
        theme.noneOf().isEmpty() ? "" : ", but not " + joined(theme.noneOf(), names, "or");
    String scope = theme.within().name().toLowerCase(Locale.ROOT);
    String place =
        scope.equals("article") ? "Stories that name " : "Stories with a " + scope + " that names ";
    return place + String.join(", and ", wanted) + unwanted + ".";
  }

  private static String joined(List<String> ids, UnaryOperator<String> names, String word) {
    List<String> named = ids.stream().map(names).toList();
    int last = named.size() - 1;
    return last == 0
        ? named.get(0)
        : named.stream().limit(last).collect(Collectors.joining(", "))
            + " "
            + word
            + " "
            + named.get(last);
  }
}
