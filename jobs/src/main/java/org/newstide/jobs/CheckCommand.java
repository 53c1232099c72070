package org.newstide.jobs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.newstide.article.CorpusRules;
import org.newstide.config.ConfigFile;
import org.newstide.config.Source;
import org.newstide.jobs.ingest.IngestJob;
import org.newstide.jobs.ingest.Listing;
import org.newstide.jobs.ingest.SourceReader;
import org.newstide.jobs.spark.ExitCode;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newstide check}. */
@Command(
    name = "check",
    description =
        "Checks the config, finds the input files and tries their first records; touches nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Output output;

  @Parameters(paramLabel = "CONFIG", description = "The config file: a path or any Hadoop URI.")
  private String config;

  @Mixin private SetOptions options;

  CheckCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = Session.hadoop();
    ConfigFile file = options.read(config, hadoop);
    Listing listing = Listing.of(file, hadoop);
    CorpusRules rules = IngestJob.rules(file.config());
    List<Source> sources = file.config().corpus().sources();
    int records = 0;
    int articles = 0;
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      List<FileStatus> files = listing.files().get(i);
      SourceSample sample = SourceSample.read(files, SourceReader.of(source), rules, hadoop);
      long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
      new SourceReport(source, files.size(), bytes, sample).tell(output.rows());
      new SourceWarnings("corpus.sources[%d]".formatted(i), source, sample).tell(output.messages());
      records += sample.records();
      articles += sample.articles();
    }
    if (!listing.problems().isEmpty()) {
      throw Failure.usage(String.join("\n", listing.problems()));
    }
    if (articles == 0) {
      throw Failure.input("none of the %d records tried is an article".formatted(records));
    }
    output.rows().printf("%s is right%n", config);
    return ExitCode.DONE.status();
  }
}
