package org.newstide.jobs;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Release.Maker;
import org.newstide.jobs.spark.Table;

/** What would make each table now: this program with this config. */
final class Makers {

  private final Map<String, Maker> byTable = new TreeMap<>();

  Makers(ConfigFile file) {
    for (Stage stage : Pipeline.STAGES) {
      Maker maker = new Maker(Code.version(), file.digest(stage.settings()));
      stage.writes().forEach(table -> byTable.put(table.name(), maker));
    }
  }

  Maker of(Table table) {
    return byTable.get(table.name());
  }

  /** What would make the tables of these names. */
  Map<String, Maker> of(Set<String> tables) {
    Map<String, Maker> some = new TreeMap<>(byTable);
    some.keySet().retainAll(tables);
    return some;
  }

  /** Whether a release holds these tables as this program would make them of the same input now. */
  boolean made(Release release, Collection<Table> tables) {
    return tables.stream()
        .allMatch(
            table ->
                release.isCurrent(table) && of(table).equals(release.makers().get(table.name())));
  }

  /** Whether a table was made with the same settings, be it by another program. */
  boolean sameSettings(Release release, Table table) {
    Maker maker = release.makers().get(table.name());
    return maker != null && maker.settings().equals(of(table).settings());
  }
}
