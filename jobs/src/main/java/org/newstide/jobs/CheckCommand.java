package org.newstide.jobs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.newstide.article.RecordField;
import org.newstide.config.Config;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.ingest.IngestJob;
import org.newstide.jobs.ingest.InputFile;
import org.newstide.jobs.ingest.InputFiles;
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

  private static final int LISTED = 8;

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
    List<InputFile> inputs = InputFiles.of(file, hadoop);
    List<Config.Source> sources = file.config().corpus().sources();
    List<SourceSample> samples = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      int source = i;
      List<InputFile> its = inputs.stream().filter(input -> input.source() == source).toList();
      SourceReader reader = SourceReader.of(sources.get(i));
      SourceSample sample = SourceSample.read(its, reader, IngestJob.rules(file.config()), hadoop);
      samples.add(sample);
      tell(sources.get(i).path(), its, sample);
      warn("corpus.sources[%d]".formatted(i), sources.get(i).fields(), sample);
    }
    if (samples.stream().mapToInt(SourceSample::articles).sum() == 0) {
      throw Failure.input(
          "none of the %d records tried is an article"
              .formatted(samples.stream().mapToInt(SourceSample::records).sum()));
    }
    output.rows().printf("%s is right%n", config);
    return ExitCode.DONE.status();
  }

  private void tell(String path, List<InputFile> files, SourceSample sample) {
    PrintStream out = output.rows();
    out.printf(
        Locale.ROOT,
        "%s: %,d files, %,d bytes%n",
        path,
        files.size(),
        files.stream().mapToLong(InputFile::bytes).sum());
    if (sample.records() == 0) {
      return;
    }
    out.printf(
        "  first %d records: %d articles, %d rejects%s%n",
        sample.records(),
        sample.articles(),
        sample.records() - sample.articles(),
        sample.rejects().isEmpty() ? "" : " (" + listed(sample.rejects()) + ")");
    if (sample.articles() > 0) {
      out.printf(
          "  dated: %d%s%n",
          sample.days().values().stream().mapToInt(Integer::intValue).sum(),
          sample.days().isEmpty()
              ? ""
              : ", from " + sample.days().firstKey() + " to " + sample.days().lastKey());
      out.printf("  languages: %s%n", listed(sample.languages()));
      out.printf("  sources: %s%n", listed(sample.sources()));
    }
  }

  private void warn(String key, Config.Source.Fields fields, SourceSample sample) {
    PrintStream err = output.messages();
    if (sample.records() == 0) {
      err.printf("newstide: %s: there is no file now; the source is optional%n", key);
    } else if (sample.blank() == sample.records()) {
      err.printf(
          "newstide: %s.fields: no record has any of the mapped fields (%s);"
              + " map them to the names that the records have%n",
          key, mapped(fields));
    } else if (!sample.firstReject().isEmpty()) {
      err.printf("newstide: %s: the first reject is %s%n", key, sample.firstReject());
    }
    if (sample.articles() > 0 && sample.days().isEmpty()) {
      err.printf(
          "newstide: %s.fields.published: no article has a date that can be read in %s;"
              + " articles without are in no trend%n",
          key, fields.published());
    }
  }

  private static String mapped(Config.Source.Fields fields) {
    return Map.of(
            RecordField.TITLE, fields.title(),
            RecordField.BODY, fields.body(),
            RecordField.URL, fields.url(),
            RecordField.PUBLISHED, fields.published())
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().key() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The most frequent first, the rest as a number. */
  private static String listed(SortedMap<String, Integer> counts) {
    String first =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(LISTED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return counts.size() <= LISTED ? first : first + ", " + (counts.size() - LISTED) + " more";
  }
}
