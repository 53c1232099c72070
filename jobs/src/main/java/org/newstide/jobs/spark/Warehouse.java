package org.newstide.jobs.spark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * releases/                                what has been published ({@link ReleaseLog})
 * runs/RUN-ID/run.json                     how each run went
 * report/index.html                        the report on the newest release ({@link ReportFile})
 * current/                                 the newest release's marts as single files ({@link Current})
 * </pre>
 */
public final class Warehouse {

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

  /** What has been published here. */
  public ReleaseLog releases() {
    return new ReleaseLog(this);
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

  void write(String relative, String content) throws IOException {
    Path file = new Path(root, relative);
    try (OutputStream out = files.create(file, true)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
