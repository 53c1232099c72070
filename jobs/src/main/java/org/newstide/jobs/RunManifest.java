package org.newstide.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.newstide.jobs.spark.Release;

/**
 * How a run went, for schedulers and for people: {@code WAREHOUSE/runs/RUN-ID/run.json}.
 *
 * @param command run, or the stage that ran alone
 * @param status done, nothing-to-do or failed
 * @param code the exit code
 * @param message what went wrong, or null
 * @param release the number of the release that holds now, or null before the first
 * @param program version of the program
 * @param config the effective config, as YAML
 * @param inputs the input files
 * @param rows rows by table
 * @param seconds by stage
 */
record RunManifest(
    String runId,
    String command,
    String status,
    int code,
    String message,
    Integer release,
    String program,
    Instant startedAt,
    Instant endedAt,
    String config,
    List<Release.Input> inputs,
    SortedMap<String, Long> rows,
    Map<String, Double> seconds) {}
