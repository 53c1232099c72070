package org.newstide.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.newstide.config.ConfigFile;

/**
 * The files that one source of a config names. Names that start with a point or an underscore are
 * left out, in folders and below, and where a glob matches them without saying so: a hidden file or
 * folder is read only if the pattern's own name for it starts with a point or an underscore.
 */
final class SourceFiles {

  private static final Pattern GLOB_CHARACTER = Pattern.compile("[\\\\*?\\[\\]{}]");

  private SourceFiles() {}

  /** The files below a pattern, sorted by path. */
  static List<FileStatus> of(Path pattern, Configuration hadoop) throws IOException {
    FileSystem store = pattern.getFileSystem(hadoop);
    List<FileStatus> files = new ArrayList<>();
    FileStatus[] matches = store.globStatus(pattern);
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      if (isHiddenFrom(pattern, match.getPath())) {
        continue;
      }
      if (match.isFile()) {
        files.add(match);
      } else {
        below(store, match.getPath(), files);
      }
    }
    files.sort(Comparator.comparing(file -> file.getPath().toString()));
    return files;
  }

  /**
   * Where a source's path leads. Only what the user wrote there is a glob: the folder of the config
   * file may have any name.
   */
  static Path pattern(ConfigFile config, String path) {
    String resolved = config.resolve(path);
    return new Path(
        resolved.equals(path)
            ? path
            : GLOB_CHARACTER.matcher(config.folder()).replaceAll("\\\\$0") + path);
  }

  private static void below(FileSystem store, Path folder, List<FileStatus> files)
      throws IOException {
    RemoteIterator<LocatedFileStatus> all = store.listFiles(folder, true);
    while (all.hasNext()) {
      FileStatus file = all.next();
      if (!isHidden(folder, file.getPath())) {
        files.add(file);
      }
    }
  }

  /** Whether a match has a hidden name where the pattern, compared from the end, has none. */
  private static boolean isHiddenFrom(Path pattern, Path match) {
    for (Path name = match, asked = pattern;
        name != null && asked != null;
        name = name.getParent(), asked = asked.getParent()) {
      if (isHidden(name.getName()) && !isHidden(asked.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private static boolean isHidden(Path folder, Path file) {
    String below = file.toString().substring(folder.toString().length());
    return below.contains("/.") || below.contains("/_");
  }
}
