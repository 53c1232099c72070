package org.newstide.jobs.spark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between the input files and those of the release before.
 *
 * @param files all input files, in the order of delivery
 * @param read the files to read: new ones and changed ones
 * @param replaced the files whose former articles go: changed ones and those that are gone
 */
public record Change(List<InputFile> files, Set<String> read, Set<String> replaced) {

  /** No file differs. */
  public static Change none() {
    return new Change(List.of(), Set.of(), Set.of());
  }

  /** Compares with the release before; without one every file is new. */
  public static Change of(List<InputFile> files, Optional<Release> base) {
    Map<String, Release.Input> former =
        base.map(Release::inputs).orElse(List.of()).stream()
            .collect(Collectors.toMap(Release.Input::path, Function.identity()));
    Set<String> read = new LinkedHashSet<>();
    Set<String> replaced = new LinkedHashSet<>(former.keySet());
    for (InputFile file : files) {
      Release.Input before = former.get(file.path());
      if (before != null && before.sameFile(file.read(0))) {
        replaced.remove(file.path());
      } else {
        read.add(file.path());
      }
    }
    return new Change(files, read, replaced);
  }

  /** Whether the files are the same as before. */
  public boolean isNone() {
    return read.isEmpty() && replaced.isEmpty();
  }

  /** The same change, with these unchanged files read anew. */
  public Change rereading(Set<String> more) {
    Set<String> allRead = new LinkedHashSet<>(read);
    Set<String> allReplaced = new LinkedHashSet<>(replaced);
    allRead.addAll(more);
    allReplaced.addAll(more);
    return new Change(files, allRead, allReplaced);
  }

  /** The files to read, in the order of delivery. */
  public List<InputFile> toRead() {
    return files.stream().filter(file -> read.contains(file.path())).toList();
  }
}
