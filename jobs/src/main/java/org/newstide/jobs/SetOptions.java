package org.newstide.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.newstide.config.ConfigFile;
import org.newstide.config.ConfigReader;
import org.newstide.entity.Gazetteer;
import org.newstide.jobs.spark.Failure;
import picocli.CommandLine.Option;

/** What every command that reads a config takes. */
final class SetOptions {

  private static final int LARGEST = 1 << 20;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets a key of the config, e.g. --set corpus.min-words=5; repeatable.")
  private List<String> sets = new ArrayList<>();

  /** Reads the config with these options over it, or fails with all that is wrong. */
  ConfigFile read(String file, Configuration hadoop) throws IOException {
    try (InputStream in = open(path(file), hadoop)) {
      return new ConfigReader(Gazetteer.builtIn())
          .with(named -> open(new Path(named), hadoop))
          .read(file, in.readNBytes(LARGEST + 1), sets);
    } catch (FileNotFoundException e) {
      throw Failure.usage("%s: there is no such config file".formatted(file));
    } catch (UnsupportedFileSystemException e) {
      throw Failure.usage("%s: no file system is known by that name".formatted(file));
    }
  }

  private static InputStream open(Path path, Configuration hadoop) throws IOException {
    return path.getFileSystem(hadoop).open(path);
  }

  private static Path path(String file) {
    try {
      return new Path(file);
    } catch (IllegalArgumentException e) {
      throw Failure.usage("\"%s\" is no path: %s".formatted(file, e.getMessage()));
    }
  }
}
