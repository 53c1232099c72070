package org.newstide.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    List<String> unreadable = new ArrayList<>();
    int records = 0;
    int articles = 0;
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      List<FileStatus> files = listing.files().get(i);
      String key = "corpus.sources[%d]".formatted(i);
      SourceSample sample;
      try {
        sample = SourceSample.read(files, SourceReader.of(source), rules, hadoop);
      } catch (IOException e) {
        unreadable.add("%s: %s".formatted(key, e));
        continue;
      }
      long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
      new SourceReport(source, files.size(), bytes, sample).tell(output.rows());
      new SourceWarnings(key, source, sample).tell(output.messages());
      records += sample.records();
      articles += sample.articles();
    }
    if (!listing.problems().isEmpty()) {
      unreadable.addAll(0, listing.problems());
      throw Failure.usage(String.join("\n", unreadable));
    }
    if (!unreadable.isEmpty()) {
      throw Failure.store(String.join("\n", unreadable), null);
    }
    if (records > 0 && articles == 0) {
      throw Failure.input("none of the %d records tried is an article".formatted(records));
    }
    warnOfRejects(records, articles, file.config().corpus().maxRejectShare());
    output.rows().printf("%s is right%n", config);
    return ExitCode.DONE.status();
  }

  private void warnOfRejects(int records, int articles, double most) {
    int rejects = records - articles;
    if (rejects > most * records) {
      output
          .messages()
          .printf(
              Locale.ROOT,
              "newstide: %d of the %d records tried are rejected; corpus.max-reject-share allows %s,"
                  + " and a run in which more are ends with 3%n",
              rejects,
              records,
              most);
    }
  }
}
