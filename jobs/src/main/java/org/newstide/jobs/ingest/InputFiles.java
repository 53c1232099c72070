package org.newstide.jobs.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.newstide.config.Config;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.Failure;

/** The files that a config's sources name, found without Spark. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * All input files in the order of delivery. Names that start with a point or an underscore are
   * left out, in folders and below, and where a glob matches them by its first character.
   *
   * @throws Failure if a source that is not optional matches nothing, or two sources match one file
   */
  public static List<InputFile> of(ConfigFile config, Configuration hadoop) throws IOException {
    List<InputFile> inputs = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (int source = 0; source < config.config().corpus().sources().size(); source++) {
      for (FileStatus file : files(config, source, hadoop)) {
        String path = file.getPath().toString();
        if (!paths.add(path)) {
          throw Failure.usage("corpus.sources: two sources read %s".formatted(path));
        }
        inputs.add(
            new InputFile(
                inputs.size(), source, path, file.getLen(), checksum(file.getPath(), hadoop)));
      }
    }
    return List.copyOf(inputs);
  }

  private static List<FileStatus> files(ConfigFile config, int number, Configuration hadoop)
      throws IOException {
    Config.Source source = config.config().corpus().sources().get(number);
    Path pattern = new Path(config.resolve(source.path()));
    FileSystem store = pattern.getFileSystem(hadoop);
    List<FileStatus> files = new ArrayList<>();
    FileStatus[] matches = store.globStatus(pattern);
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      if (isHidden(match.getPath().getName()) && !isHidden(pattern.getName())) {
        continue;
      }
      if (match.isFile()) {
        files.add(match);
      } else {
        below(store, match.getPath(), files);
      }
    }
    files.sort(Comparator.comparing(file -> file.getPath().toString()));
    if (files.isEmpty() && !source.optional()) {
      throw Failure.usage(
          "corpus.sources[%d].path: %s matches no file (%s); allowed is a file, a folder or a glob that matches, or optional: true"
              .formatted(number, source.path(), pattern));
    }
    return files;
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

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private static boolean isHidden(Path folder, Path file) {
    String below = file.toString().substring(folder.toString().length());
    return below.contains("/.") || below.contains("/_");
  }

  /** The store's own checksum where it has one, else the SHA-256 of the content. */
  private static String checksum(Path path, Configuration hadoop) throws IOException {
    FileSystem store = path.getFileSystem(hadoop);
    FileChecksum known = store.getFileChecksum(path);
    if (known != null) {
      return known.getAlgorithmName() + ":" + HexFormat.of().formatHex(known.getBytes());
    }
    try (InputStream in = store.open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return "SHA-256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (FileNotFoundException e) {
      throw Failure.usage("%s went away while it was read".formatted(path));
    }
  }
}
