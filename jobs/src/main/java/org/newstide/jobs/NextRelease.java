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
import org.newstide.jobs.spark.Table;

/**
 * The release that stages make after another one: their tables, and the others as they were. It
 * says which of those are now older than what they are made from, and whether all are of one config
 * and program, so that a later run never takes it for a whole one when it is not.
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
    boolean sameMeaning = latest.map(release -> sameMeaning(release, file)).orElse(true);
    SortedMap<String, Content> tables = carriedOver(latest);
    tables.putAll(draft.tables());
    return new Release(
        latest.map(Release::number).orElse(0) + 1,
        runId,
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
        Code.version(),
        // What starts from the input files takes nothing over from another config.
        sameMeaning || stages.contains(Pipeline.INGEST) ? file.digest() : Release.MIXED,
        draft.partSize(),
        draft.inputs(),
        tables,
        outdated(latest, stages, tables, sameMeaning ? Set.of() : Flow.written(stages)));
  }

  /** Whether a release was made with this config by this program. */
  static boolean sameMeaning(Release release, ConfigFile file) {
    return release.configDigest().equals(file.digest()) && release.code().equals(Code.version());
  }

  /**
   * The tables that are older than what they are made from.
   *
   * @param latest the newest release, if there is one
   * @param stages those that ran
   * @param tables what the next release holds
   * @param otherwise the tables that are made in another way than before: what follows from them is
   *     outdated even if their rows are the same
   */
  static SortedSet<String> outdated(
      Optional<Release> latest,
      List<Stage> stages,
      SortedMap<String, Content> tables,
      Set<Table> otherwise) {
    SortedMap<String, Content> before = latest.map(Release::tables).orElse(new TreeMap<>());
    Set<Table> written = Flow.written(stages);
    Set<Table> changed =
        written.stream()
            .filter(table -> otherwise.contains(table) || differs(table.name(), before, tables))
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
