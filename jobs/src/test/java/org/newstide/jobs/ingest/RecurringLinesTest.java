package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newstide.article.Furniture;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;

/** Which lines are furniture of a source. */
final class RecurringLinesTest {

  @Test
  void aLineOfThreeArticlesAndAFiftiethOfAllIsFurniture() {
    List<TextLine> lines = new ArrayList<>();
    for (int article = 0; article < 150; article++) {
      lines.add(new TextLine("wire", ""));
      lines.add(new TextLine("wire", "Report " + article));
      add(lines, article < 3, new TextLine("wire", "Subscribe"));
      add(lines, article < 2, new TextLine("wire", "They met."));
    }
    for (int article = 0; article < 151; article++) {
      lines.add(new TextLine("other", ""));
      add(lines, article < 3, new TextLine("other", "Subscribe"));
    }

    assertThat(furniture(lines)).containsExactly(new Furniture("wire", "Subscribe", 3, 150));
  }

  @Test
  void agreesWithCountingOneByOne() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<TextLine> lines = new ArrayList<>();
    List<Set<TextLine>> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String source = "s" + random.nextInt(4);
      Set<TextLine> article = new TreeSet<>(Comparator.comparing(TextLine::line));
      article.add(new TextLine(source, ""));
      for (int n = random.nextInt(9); n > 0; n--) {
        article.add(new TextLine(source, "line " + (int) Math.exp(6 * random.nextDouble())));
      }
      articles.add(article);
      lines.addAll(article);
    }
    Set<Furniture> expected = new TreeSet<>(Comparator.comparing(Furniture::toString));
    for (TextLine line : lines) {
      long all =
          articles.stream()
              .filter(article -> article.iterator().next().sourceId().equals(line.sourceId()))
              .count();
      long with =
          articles.stream().filter(article -> article.stream().anyMatch(line::equals)).count();
      if (!line.line().isEmpty() && with >= 3 && 50 * with >= all) {
        expected.add(new Furniture(line.sourceId(), line.line(), with, all));
      }
    }

    assertThat(furniture(lines)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).as("seed %d", seed).isNotEmpty();
  }

  private static List<Furniture> furniture(List<TextLine> lines) {
    return Records.collect(
        RecurringLines.furniture(Records.dataset(LocalSpark.session(), TextLine.class, lines)),
        Furniture.class);
  }

  private static void add(List<TextLine> lines, boolean condition, TextLine line) {
    if (condition) {
      lines.add(line);
    }
  }
}
