package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.ingest.InputFiles;
import org.newstide.jobs.spark.Change;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.InputFile;
import org.newstide.jobs.spark.Parts;
import org.newstide.jobs.spark.Publication;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Warehouse;

/** One run: what changed, the stages, the release, and what readers get of it. */
final class Run {

  /** What a run starts from. */
  enum Start {
    /**
     * From the newest release: only what changed is read. If another program or other settings
     * would read it otherwise, all is read; topics keep their ids.
     */
    UPDATE,
    /** From nothing. */
    ANEW
  }

  /** Input from which {@code warehouse.part: auto} cuts tables by month. */
  private static final long LARGE = 1L << 30;

  private final ConfigFile file;
  private final Configuration hadoop;
  private final Progress progress;
  private final Supplier<SparkSession> session;
  private final Warehouse warehouse;
  private final Makers makers;
  private final Account account;
  private final Doors doors;

  /**
   * @param session opens Spark; asked only if there is something to do
   */
  Run(ConfigFile file, Configuration hadoop, Progress progress, Supplier<SparkSession> session)
      throws IOException {
    this.file = file;
    this.hadoop = hadoop;
    this.progress = progress;
    this.session = session;
    this.warehouse = Warehouse.at(file.config().warehouse().path(), hadoop);
    this.makers = new Makers(file);
    this.account = new Account(file, warehouse, progress);
    this.doors = new Doors(file, warehouse, progress, session, account.runId());
  }

  /**
   * Runs all stages and publishes a release if anything changed, then writes the report and {@code
   * current/} if they are not those of the newest release.
   *
   * @param out gets the summary; its last line is the report's path
   */
  void all(Start start, PrintStream out) throws IOException {
    account.of(
        "run",
        () -> {
          changed(Pipeline.RUN, start);
          doors.refresh(account.release().orElseThrow(), out);
          out.println(doors.reportPath());
        });
  }

  /** Takes in the input files that changed, if any did, and publishes a release. */
  void ingest(Start start) throws IOException {
    account.of(Pipeline.INGEST.name(), () -> changed(List.of(Pipeline.INGEST), start));
  }

  /** Runs a stage for all articles that the newest release holds, and publishes a release. */
  void stage(Stage stage) throws IOException {
    account.of(
        stage.name(),
        () -> {
          Optional<Release> latest = latest();
          Release base = Flow.require(stage.name(), stage.reads(), latest, makers, warehouse);
          Draft draft = draft(Optional.of(base), Change.none(), base.part());
          publish(List.of(stage), draft, any -> true);
        });
  }

  /** Writes the report on the newest release, whatever is there. */
  void report(PrintStream out) throws IOException {
    account.of(
        "report",
        () -> {
          doors.report(whole("report"), out);
          out.println(doors.reportPath());
        });
  }

  /** Writes {@code current/} from the newest release, whatever is there. */
  void publish() throws IOException {
    account.of("publish", () -> doors.publish(whole("publish")));
  }

  private Optional<Release> latest() throws IOException {
    Optional<Release> latest = warehouse.releases().latest();
    account.found(latest);
    return latest;
  }

  private Release whole(String command) throws IOException {
    Optional<Release> latest = latest();
    return Flow.require(command, Flow.tables(), latest, makers, warehouse);
  }

  private void changed(List<Stage> stages, Start start) throws IOException {
    List<InputFile> files = InputFiles.of(file, hadoop);
    Optional<Release> latest = latest();
    Optional<Release> base = start == Start.ANEW ? Optional.empty() : latest.filter(this::isBase);
    Change change = Change.of(files, base);
    Predicate<Stage> isStale =
        stage -> base.filter(release -> makers.made(release, stage.writes())).isEmpty();
    if (change.isNone() && stages.stream().noneMatch(isStale)) {
      progress.say(
          "nothing to do: release %d holds these inputs".formatted(latest.orElseThrow().number()));
      account.nothingToDo();
      return;
    }
    Draft draft = draft(base, change, partSize(change, base));
    if (start == Start.UPDATE && base.isEmpty()) {
      latest.ifPresent(draft::keepTopicIds);
    }
    publish(stages, draft, isStale);
  }

  /**
   * Whether a run takes over articles from a release: they are cut and made as they would be now.
   */
  private boolean isBase(Release release) {
    return makers.made(release, Pipeline.INGEST.writes())
        && partSize(Change.none(), Optional.of(release)) == release.part();
  }

  private Draft draft(Optional<Release> base, Change change, Parts.Size size) {
    return new Draft(session.get(), warehouse, base, change, size, account.runId());
  }

  /**
   * Runs stages and publishes what they make.
   *
   * @param isStale which of them make their tables of all articles, not just of those that changed
   */
  private void publish(List<Stage> stages, Draft draft, Predicate<Stage> isStale)
      throws IOException {
    Publication publication = new Publication(warehouse, file.config().warehouse().singleWriter());
    publication.probe(account.runId());
    for (Stage stage : stages) {
      draft.begin(stage.reads(), stage.writes());
      if (isStale.test(stage)) {
        draft.renew();
      }
      progress.stage(
          stage.name(),
          draft.spark(),
          () -> {
            stage.job().run(draft, file.config());
            return counts(draft, stage.writes());
          });
      draft.takeNotes().forEach(progress::say);
    }
    Release made = NextRelease.of(account.release(), stages, draft, file, account.runId());
    publication.publish(made);
    account.made(made);
  }

  private Parts.Size partSize(Change change, Optional<Release> base) {
    return switch (file.config().warehouse().part()) {
      case YEAR -> Parts.Size.YEAR;
      case MONTH -> Parts.Size.MONTH;
      case AUTO -> base.map(Release::part).orElseGet(() -> bySize(change));
    };
  }

  private static Parts.Size bySize(Change change) {
    long bytes = change.files().stream().mapToLong(InputFile::bytes).sum();
    return bytes < LARGE ? Parts.Size.YEAR : Parts.Size.MONTH;
  }

  /** What the stage counted, else the rows of its tables. */
  private static Map<String, Long> counts(Draft draft, List<Table> tables) {
    Map<String, Long> counts = draft.takeCounts();
    tables.forEach(table -> counts.putIfAbsent(table.name(), draft.rows(table)));
    return counts;
  }
}
