package org.newstide.jobs.spark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that holds the published tables, on any Hadoop file system.
 *
 * <pre>
 * data/TABLE/RUN-ID[/part=PART]/…parquet   directories that never change once released
 * releases/NUMBER.json                     what each release holds; the highest number counts
 * releases/NUMBER.pin                      keeps that release from being deleted
 * runs/RUN-ID/run.json                     how each run went
 * report/index.html                        the report on the newest release ({@link ReportFile})
 * current/                                 the newest release's marts as single files ({@link Current})
 * </pre>
 */
public final class Warehouse {

  private static final Pattern RELEASE = Pattern.compile("(\\d{1,9})\\.json");
  private static final Pattern PIN = Pattern.compile("(\\d{1,9})\\.pin");
  private static final Set<String> ONE_STEP_RENAME = Set.of("file", "hdfs", "viewfs");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Path root;
  private final FileSystem files;

  private Warehouse(Path root, FileSystem files) {
    this.root = root;
    this.files = files;
  }

  /**
   * The warehouse at a path that may be relative to the working folder, or any Hadoop URI. Creates
   * nothing.
   */
  public static Warehouse at(String path, Configuration hadoop) throws IOException {
    Path given = new Path(path);
    FileSystem store = given.getFileSystem(hadoop);
    // On a local disk without the .crc files that Hadoop would put beside each file.
    FileSystem files = store instanceof LocalFileSystem local ? local.getRawFileSystem() : store;
    return new Warehouse(store.makeQualified(given), files);
  }

  /** Where it is, as a full URI. */
  public String location() {
    return root.toString();
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
    Path file = new Path(releases(), number + ".json");
    try (InputStream in = files.open(file)) {
      return JSON.readValue(in, Release.class);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new IOException("%s is no release: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  private SortedSet<Integer> numbers(Pattern name) throws IOException {
    SortedSet<Integer> numbers = new TreeSet<>();
    try {
      for (FileStatus file : files.listStatus(releases())) {
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
    write("releases/" + number + ".pin", "");
  }

  /** Lets a release go again as others do. */
  public void unpin(int number) throws IOException {
    files.delete(new Path(releases(), number + ".pin"), false);
  }

  /**
   * Whether of two creations of one file here the second fails, without which releases are not safe
   * from each other. Only stores whose rename is one step are tried: elsewhere two attempts one
   * after the other would tell nothing of two at once.
   */
  boolean createsExclusively(String runId) throws IOException {
    if (!ONE_STEP_RENAME.contains(root.toUri().getScheme())) {
      return false;
    }
    Path probe = new Path(releases(), ".probe-" + runId);
    try {
      return ExclusiveFile.create(probe, "first", files.getConf())
          && !ExclusiveFile.create(probe, "second", files.getConf());
    } finally {
      files.delete(probe, false);
    }
  }

  /** Publishes a release; false if another run published that number first. */
  boolean commit(Release release) throws IOException {
    Path file = new Path(releases(), release.number() + ".json");
    boolean created;
    try {
      created = ExclusiveFile.create(file, JSON.writeValueAsString(release), files.getConf());
    } catch (IOException e) {
      if (files.exists(file) && isThere(release)) {
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

  /** Where a run writes a table, relative to the warehouse. */
  static String directory(Table table, String runId) {
    return "data/" + table.name() + "/" + runId;
  }

  String resolve(String relative) {
    return new Path(root, relative).toString();
  }

  /** Whether a directory, relative to the warehouse, holds nothing. */
  boolean isEmpty(String directory) throws IOException {
    return files.listStatus(new Path(root, directory)).length == 0;
  }

  /** Sizes by name of the data files in a directory, relative to the warehouse. */
  SortedMap<String, Long> dataFiles(String directory) throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (FileStatus file : files.listStatus(new Path(root, directory))) {
      if (file.getPath().getName().endsWith(".parquet")) {
        sizes.put(file.getPath().getName(), file.getLen());
      }
    }
    return sizes;
  }

  /** Writes how a run went; the file may be replaced as long as the run goes on. */
  public void writeRun(String runId, Object manifest) throws IOException {
    write("runs/" + runId + "/run.json", JSON.writeValueAsString(manifest));
  }

  FileSystem files() {
    return files;
  }

  Path path(String relative) {
    return relative.isEmpty() ? root : new Path(root, relative);
  }

  static ObjectMapper json() {
    return JSON;
  }

  private void write(String relative, String content) throws IOException {
    Path file = new Path(root, relative);
    try (OutputStream out = files.create(file, true)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path releases() {
    return new Path(root, "releases");
  }
}
