package org.newstide.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.newstide.config.ConfigFile;
import org.newstide.config.Source;

/**
 * The files that a config's sources name, found without reading them.
 *
 * @param files those of each source, by path; one that two sources name is with the first
 * @param problems all that is wrong, a line each
 */
public record Listing(List<List<FileStatus>> files, List<String> problems) {

  /** Paths that are named in a problem; the others are counted. */
  private static final int NAMED = 8;

  public Listing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Lists all sources, whatever is wrong with one of them. */
  public static Listing of(ConfigFile config, Configuration hadoop) throws IOException {
    List<Source> sources = config.config().corpus().sources();
    List<List<FileStatus>> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, Integer> owners = new HashMap<>();
    for (int number = 0; number < sources.size(); number++) {
      Source source = sources.get(number);
      Path pattern = SourceFiles.pattern(config, source.path());
      List<FileStatus> found = SourceFiles.of(pattern, hadoop);
      if (found.isEmpty() && !source.optional()) {
        problems.add(
            "%s: %s matches no file (%s); allowed is a file, a folder or a glob that matches, or optional: true"
                .formatted(key(number), source.path(), pattern));
      }
      List<FileStatus> own = new ArrayList<>();
      TreeMap<Integer, List<String>> others = new TreeMap<>();
      for (FileStatus file : found) {
        String path = file.getPath().toString();
        Integer owner = owners.putIfAbsent(path, number);
        if (owner == null) {
          own.add(file);
        } else {
          others.computeIfAbsent(owner, first -> new ArrayList<>()).add(path);
        }
      }
      int second = number;
      others.forEach((first, paths) -> problems.add(shared(first, second, paths)));
      files.add(own);
    }
    return new Listing(files, problems);
  }

  private static String shared(int first, int second, List<String> paths) {
    String named = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = paths.size() <= NAMED ? "" : " and " + (paths.size() - NAMED) + " more";
    return "%s: names what %s names too: %s%s; allowed is a file of one source"
        .formatted(key(second), key(first), named, more);
  }

  private static String key(int number) {
    return "corpus.sources[%d].path".formatted(number);
  }
}
