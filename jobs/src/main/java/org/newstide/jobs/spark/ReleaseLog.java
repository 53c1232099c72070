package org.newstide.jobs.spark;

import com.fasterxml.jackson.core.JacksonException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What has been published in a warehouse, in its folder {@code releases/}: {@code NUMBER.json} says
 * what a release holds, and the highest number counts; {@code NUMBER.pin} keeps that one from being
 * deleted.
 */
public final class ReleaseLog {

  private static final Pattern RELEASE = Pattern.compile("(\\d{1,9})\\.json");
  private static final Pattern PIN = Pattern.compile("(\\d{1,9})\\.pin");
  private static final Set<String> ONE_STEP_RENAME = Set.of("file", "hdfs", "viewfs");

  private final Warehouse warehouse;

  ReleaseLog(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The newest release, or nothing before the first. */
  public Optional<Release> latest() throws IOException {
    SortedSet<Integer> numbers = numbers();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(release(numbers.last()));
  }

  /** The numbers of the releases that there are. */
  public SortedSet<Integer> numbers() throws IOException {
    return numbers(RELEASE);
  }

  /** The numbers of the releases that are never deleted. */
  public SortedSet<Integer> pins() throws IOException {
    return numbers(PIN);
  }

  /** The release of that number. */
  public Release release(int number) throws IOException {
    Path file = path(number + ".json");
    try (InputStream in = files().open(file)) {
      return Warehouse.json().readValue(in, Release.class);
    } catch (JacksonException e) {
      throw new IOException("%s is no release: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  private SortedSet<Integer> numbers(Pattern name) throws IOException {
    SortedSet<Integer> numbers = new TreeSet<>();
    try {
      for (FileStatus file : files().listStatus(path(""))) {
        Matcher matcher = name.matcher(file.getPath().getName());
        if (matcher.matches()) {
          numbers.add(Integer.parseInt(matcher.group(1)));
        }
      }
    } catch (FileNotFoundException e) {
      return numbers;
    }
    return numbers;
  }

  /** Keeps a release until it is unpinned. */
  public void pin(int number) throws IOException {
    warehouse.write("releases/" + number + ".pin", "");
  }

  /** Lets a release go again as others do. */
  public void unpin(int number) throws IOException {
    files().delete(path(number + ".pin"), false);
  }

  /**
   * Whether of two creations of one file here the second fails, without which releases are not safe
   * from each other. Only stores whose rename is one step are tried: elsewhere two attempts one
   * after the other would tell nothing of two at once.
   */
  boolean createsExclusively(String runId) throws IOException {
    if (!ONE_STEP_RENAME.contains(warehouse.path("").toUri().getScheme())) {
      return false;
    }
    Path probe = path(".probe-" + runId);
    try {
      return ExclusiveFile.create(probe, "first", files().getConf())
          && !ExclusiveFile.create(probe, "second", files().getConf());
    } finally {
      files().delete(probe, false);
    }
  }

  /** Publishes a release; false if another run published that number first. */
  boolean commit(Release release) throws IOException {
    Path file = path(release.number() + ".json");
    boolean created;
    try {
      created =
          ExclusiveFile.create(
              file, Warehouse.json().writeValueAsString(release), files().getConf());
    } catch (IOException e) {
      if (files().exists(file) && isThere(release)) {
        return true;
      }
      throw e;
    }
    return created || isThere(release);
  }

  /** The store may have made the file and lost the answer, or asked again: the file tells. */
  private boolean isThere(Release release) throws IOException {
    return release(release.number()).runId().equals(release.runId());
  }

  private FileSystem files() {
    return warehouse.files();
  }

  private Path path(String name) {
    return warehouse.path(name.isEmpty() ? "releases" : "releases/" + name);
  }
}
