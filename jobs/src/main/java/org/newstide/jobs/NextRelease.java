package org.newstide.jobs;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Release.Content;
import org.newstide.jobs.spark.Release.Maker;
import org.newstide.jobs.spark.Table;

/**
 * The release that stages make after another one: their tables, and the others as they were. It
 * says which of those are now older than what they are made from, and what made each, so that
 * nothing is made from tables that mean something else.
 */
final class NextRelease {

  private NextRelease() {}

  /**
   * The release to publish.
   *
   * @param latest the newest release, if there is one
   * @param stages those that ran
   * @param draft what they wrote
   */
  static Release of(
      Optional<Release> latest, List<Stage> stages, Draft draft, ConfigFile file, String runId) {
    Makers makers = new Makers(file);
    SortedMap<String, Content> tables = carriedOver(latest);
    tables.putAll(draft.tables());
    SortedMap<String, Maker> madeBy = new TreeMap<>();
    latest.ifPresent(release -> madeBy.putAll(release.makers()));
    Flow.written(stages).forEach(table -> madeBy.put(table.name(), makers.of(table)));
    madeBy.keySet().retainAll(tables.keySet());
    return new Release(
        latest.map(Release::number).orElse(0) + 1,
        runId,
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
        Code.version(),
        madeBy.equals(makers.of(tables.keySet())) ? file.digest() : Release.MIXED,
        draft.partSize(),
        draft.inputs(),
        tables,
        madeBy,
        outdated(latest, stages, tables));
  }

  /**
   * The tables that are older than what they are made from.
   *
   * @param latest the newest release, if there is one
   * @param stages those that ran
   * @param tables what the next release holds
   */
  static SortedSet<String> outdated(
      Optional<Release> latest, List<Stage> stages, SortedMap<String, Content> tables) {
    SortedMap<String, Content> before = latest.map(Release::tables).orElse(new TreeMap<>());
    Set<Table> written = Flow.written(stages);
    Set<Table> changed =
        written.stream()
            .filter(table -> differs(table.name(), before, tables))
            .collect(Collectors.toSet());
    SortedSet<String> outdated = new TreeSet<>();
    latest.ifPresent(release -> outdated.addAll(release.outdated()));
    Flow.madeFrom(changed).forEach(table -> outdated.add(table.name()));
    written.forEach(table -> outdated.remove(table.name()));
    outdated.retainAll(tables.keySet());
    return outdated;
  }

  private static SortedMap<String, Content> carriedOver(Optional<Release> latest) {
    SortedMap<String, Content> held = latest.map(Release::held).orElse(new TreeMap<>());
    held.keySet().retainAll(Flow.tables().stream().map(Table::name).toList());
    return held;
  }

  private static boolean differs(
      String table, SortedMap<String, Content> before, SortedMap<String, Content> now) {
    return !before.containsKey(table)
        || !now.containsKey(table)
        || !before.get(table).sameRows(now.get(table));
  }
}
