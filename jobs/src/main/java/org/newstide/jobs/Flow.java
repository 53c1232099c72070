package org.newstide.jobs;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Warehouse;

/** Which tables are made from which, after {@link Pipeline}. */
final class Flow {

  private Flow() {}

  /** Every table that a stage writes. */
  static Set<Table> tables() {
    return written(Pipeline.STAGES);
  }

  /** The tables that these stages write. */
  static Set<Table> written(List<Stage> stages) {
    return stages.stream()
        .flatMap(stage -> stage.writes().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The tables that are made from these, however many stages later. */
  static Set<Table> madeFrom(Collection<Table> tables) {
    Set<Table> sources = new LinkedHashSet<>(tables);
    Set<Table> made = new LinkedHashSet<>();
    for (Stage stage : Pipeline.STAGES) {
      if (stage.reads().stream().anyMatch(sources::contains)) {
        made.addAll(stage.writes());
        sources.addAll(stage.writes());
      }
    }
    return made;
  }

  /**
   * Makes sure that a command can read what it reads: the tables are there, up to date, and made
   * with the settings of now, and so is all that they are made from.
   *
   * @param command its name
   * @param reads the tables that it reads
   * @param release the newest release, if there is one
   * @return the release, which holds these tables
   * @throws Failure that says which command to run first
   */
  static Release require(
      String command,
      Collection<Table> reads,
      Optional<Release> release,
      Makers makers,
      Warehouse warehouse) {
    Set<Table> needed = new LinkedHashSet<>(reads);
    for (int i = Pipeline.STAGES.size() - 1; i >= 0; i--) {
      Stage stage = Pipeline.STAGES.get(i);
      if (stage.writes().stream().anyMatch(needed::contains)) {
        needed.addAll(stage.reads());
      }
    }
    for (Stage stage : Pipeline.STAGES) {
      for (Table table : stage.writes()) {
        if (needed.contains(table)) {
          fault(table, release, makers, warehouse)
              .ifPresent(
                  fault -> {
                    throw Failure.usage(
                        "%s needs the table %s, %s: run newstide %s CONFIG first, or newstide run CONFIG for all"
                            .formatted(command, table.name(), fault, stage.name()));
                  });
        }
      }
    }
    return release.orElseThrow();
  }

  private static Optional<String> fault(
      Table table, Optional<Release> latest, Makers makers, Warehouse warehouse) {
    if (latest.isEmpty()) {
      return Optional.of("and %s holds no release yet".formatted(warehouse.location()));
    }
    Release release = latest.get();
    if (!release.holds(table)) {
      return Optional.of("which release %d lacks".formatted(release.number()));
    }
    if (!release.isCurrent(table)) {
      return Optional.of(
          "which is older in release %d than what it is made from".formatted(release.number()));
    }
    return makers.sameSettings(release, table)
        ? Optional.empty()
        : Optional.of(
            "which release %d holds as another config has it".formatted(release.number()));
  }
}
