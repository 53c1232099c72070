package org.newstide.jobs;

import java.io.IOException;
import java.util.OptionalInt;
import org.newstide.jobs.spark.Published;
import org.newstide.jobs.spark.Release;
import org.newstide.jobs.spark.Warehouse;
import picocli.CommandLine.Option;

/** Which release a command reads. */
final class ReleaseOption {

  @Option(
      names = "--release",
      paramLabel = "N",
      description =
          "The release's number; newstide releases CONFIG lists them. Default: the newest.")
  private Integer number;

  Release of(Warehouse warehouse) throws IOException {
    return Published.release(
        warehouse, number == null ? OptionalInt.empty() : OptionalInt.of(number));
  }
}
