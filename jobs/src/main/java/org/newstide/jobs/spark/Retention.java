package org.newstide.jobs.spark;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Which releases are kept, and what no kept one needs.
 *
 * <p>Kept are the newest releases, pinned ones, and those that were the newest until lately, since
 * someone may still read them. A directory goes if no kept release names it and nothing in it is
 * young: a run in progress writes directories that no release names yet. Releases are deleted
 * before directories, so that wherever a deletion ends, no release names what is gone and the next
 * one finds the rest. A run that overlaps is safe: it starts from the newest release, and takes
 * over directories of that one alone.
 */
public final class Retention {

  private final Warehouse warehouse;
  private final int newest;
  private final Duration time;
  private final Instant now;

  /**
   * What may go.
   *
   * @param releases numbers
   * @param directories bytes by path, relative to the warehouse
   */
  public record Garbage(SortedSet<Integer> releases, SortedMap<String, Long> directories) {}

  /** Bytes below a directory, and when anything there was last written. */
  private record Extent(long bytes, Instant written) {}

  /**
   * @param newest how many of the newest releases are kept, 1 or more
   * @param time how long is kept what is no longer in use; longer than any run and any query
   */
  public Retention(Warehouse warehouse, int newest, Duration time, Instant now) {
    this.warehouse = warehouse;
    this.newest = newest;
    this.time = time;
    this.now = now;
  }

  /** Finds what may go; deletes nothing. */
  public Garbage garbage() throws IOException {
    // Listed once: a release that is published meanwhile is neither kept nor expired.
    SortedMap<Integer, Release> all = new TreeMap<>();
    for (int number : warehouse.releases().numbers()) {
      all.put(number, warehouse.releases().release(number));
    }
    SortedSet<Integer> kept = kept(all);
    SortedSet<Integer> expired = new TreeSet<>(all.keySet());
    expired.removeAll(kept);
    Set<String> live = new HashSet<>();
    for (int number : kept) {
      all.get(number).directories().forEach(directory -> live.add(directory.path()));
    }
    SortedMap<String, Long> directories = new TreeMap<>();
    for (String table : below("data")) {
      for (String run : below(table)) {
        unused(run, live, directories);
      }
    }
    for (String folder : below("")) {
      if (folder.startsWith(Current.NEW) || folder.startsWith(Current.OLD)) {
        unused(folder, live, directories);
      }
    }
    return new Garbage(expired, directories);
  }

  /**
   * Deletes what was found, or, if some of it has been pinned since, what may go now.
   *
   * @return what was deleted
   */
  public Garbage delete(Garbage found) throws IOException {
    Garbage garbage =
        Collections.disjoint(found.releases(), warehouse.releases().pins()) ? found : garbage();
    for (int number : garbage.releases()) {
      warehouse.files().delete(warehouse.path("releases/" + number + ".json"), false);
    }
    for (String directory : garbage.directories().keySet()) {
      warehouse.files().delete(warehouse.path(directory), true);
    }
    return garbage;
  }

  private SortedSet<Integer> kept(SortedMap<Integer, Release> all) throws IOException {
    SortedSet<Integer> kept = new TreeSet<>(warehouse.releases().pins());
    kept.retainAll(all.keySet());
    Optional<Instant> replaced = Optional.empty();
    for (int number : new TreeSet<>(all.keySet()).descendingSet()) {
      boolean isRecent = replaced.map(then -> then.isAfter(now.minus(time))).orElse(true);
      if (isRecent || all.tailMap(number).size() <= newest) {
        kept.add(number);
      }
      replaced = Optional.of(all.get(number).publishedAt());
    }
    return kept;
  }

  /** Adds the directory, or those parts of it, that no kept release names. */
  private void unused(String directory, Set<String> live, SortedMap<String, Long> unused)
      throws IOException {
    if (live.contains(directory)) {
      return;
    }
    if (live.stream().anyMatch(path -> path.startsWith(directory + "/"))) {
      for (String part : below(directory)) {
        unused(part, live, unused);
      }
      return;
    }
    Extent extent = extent(directory);
    if (extent.written().isBefore(now.minus(time))) {
      unused.put(directory, extent.bytes());
    }
  }

  /** An object store's directories have no time of their own: files tell, where there are any. */
  private Extent extent(String directory) throws IOException {
    FileSystem files = warehouse.files();
    Path path = warehouse.path(directory);
    RemoteIterator<LocatedFileStatus> all = files.listFiles(path, true);
    long bytes = 0;
    long written = all.hasNext() ? 0 : files.getFileStatus(path).getModificationTime();
    while (all.hasNext()) {
      LocatedFileStatus file = all.next();
      bytes += file.getLen();
      written = Math.max(written, file.getModificationTime());
    }
    return new Extent(bytes, Instant.ofEpochMilli(written));
  }

  /** The directories in a directory, relative to the warehouse. */
  private SortedSet<String> below(String directory) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    Path path = warehouse.path(directory);
    if (warehouse.files().exists(path)) {
      for (FileStatus file : warehouse.files().listStatus(path)) {
        if (file.isDirectory()) {
          String name = file.getPath().getName();
          found.add(directory.isEmpty() ? name : directory + "/" + name);
        }
      }
    }
    return found;
  }
}
