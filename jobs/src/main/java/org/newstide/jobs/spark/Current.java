package org.newstide.jobs.spark;

import com.fasterxml.jackson.core.JacksonException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The folder {@code WAREHOUSE/current/}: a release as plain files for readers that know nothing of
 * releases. It is written beside, as {@code current.new-RUN}, and swapped in whole: the former one
 * is renamed away, the new one renamed into its place, then the former one deleted. On local disks
 * and HDFS each rename is one step. Between the two there is no {@code current/} for a moment, or,
 * where the process ends there, until the next run, which finds it missing and writes it anew; what
 * was left beside is deleted with old releases.
 */
public final class Current {

  static final String FOLDER = "current";
  static final String NEW = FOLDER + ".new-";
  static final String OLD = FOLDER + ".old-";
  private static final String MANIFEST = "manifest.json";

  private final Warehouse warehouse;
  private final Release release;
  private final String runId;

  /**
   * What the folder holds: {@code manifest.json}.
   *
   * @param release its number
   * @param runId the run that made the release
   * @param publishedAt when the release was made
   * @param code version of the program and digest of its jar
   */
  public record Manifest(
      int release, String runId, Instant publishedAt, String code, List<Entry> tables) {

    /**
     * A table in it.
     *
     * @param parquet its Parquet file, relative to the folder
     * @param csv the same rows as CSV
     * @param key the columns that no two rows share
     */
    public record Entry(
        String name,
        String meaning,
        long rows,
        String parquet,
        String csv,
        List<String> key,
        List<Table.ColumnInfo> columns) {}
  }

  /**
   * Begins to write the folder.
   *
   * @param release what it is to hold
   * @param runId the run that writes
   */
  public Current(Warehouse warehouse, Release release, String runId) {
    this.warehouse = warehouse;
    this.release = release;
    this.runId = runId;
  }

  /** Whether the folder is there and of this release. */
  public static boolean isOf(Release release, Warehouse warehouse) throws IOException {
    return standing(warehouse)
        .filter(manifest -> release.runId().equals(manifest.runId()))
        .isPresent();
  }

  /** What the folder holds now; nothing if it is missing or damaged. */
  private static Optional<Manifest> standing(Warehouse warehouse) throws IOException {
    try (InputStream in = warehouse.files().open(warehouse.path(FOLDER + "/" + MANIFEST))) {
      return Optional.of(Warehouse.json().readValue(in, Manifest.class));
    } catch (FileNotFoundException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Opens a new file of it. */
  public OutputStream create(String name) throws IOException {
    return warehouse.files().create(warehouse.path(NEW + runId + "/" + name), true);
  }

  /** Copies the one file of a table. */
  public void copy(Table table, String name) throws IOException {
    try (InputStream in = warehouse.files().open(onlyFile(table));
        OutputStream out = create(name)) {
      in.transferTo(out);
    }
  }

  /**
   * Completes the folder and puts it in the place of the former one, unless that is of a newer
   * release.
   */
  public void swapIn(Manifest manifest) throws IOException {
    try (OutputStream out = create(MANIFEST)) {
      out.write(Warehouse.json().writeValueAsBytes(manifest));
    }
    Path target = warehouse.path(FOLDER);
    Path fresh = warehouse.path(NEW + runId);
    Path former = warehouse.path(OLD + runId);
    if (standing(warehouse).filter(there -> there.release() > manifest.release()).isPresent()) {
      warehouse.files().delete(fresh, true);
      return;
    }
    FileContext renames = FileContext.getFileContext(target.toUri(), warehouse.files().getConf());
    if (warehouse.files().exists(target)) {
      renames.rename(target, former, Options.Rename.NONE);
    }
    renames.rename(fresh, target, Options.Rename.NONE);
    warehouse.files().delete(former, true);
  }

  private Path onlyFile(Table table) {
    List<String> found =
        release.tables().get(table.name()).directories().values().stream()
            .flatMap(
                directory ->
                    directory.files().keySet().stream().map(f -> directory.path() + "/" + f))
            .toList();
    if (found.size() != 1) {
      throw Failure.usage(
          "release %d keeps %s in %d files instead of one: newstide run CONFIG --full-refresh makes it anew"
              .formatted(release.number(), table.name(), found.size()));
    }
    return warehouse.path(found.get(0));
  }
}
