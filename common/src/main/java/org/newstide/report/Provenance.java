package org.newstide.report;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What it takes to make the same report again.
 *
 * @param release number of the release whose tables the report was made from
 * @param releasedAt when it was published
 * @param timeZone the zone that times without one were read in, and that days are counted in
 * @param runId the run that made it
 * @param codeVersion version of the code, with its commit if known
 * @param configDigest digest of the effective configuration
 */
public record Provenance(
    long release,
    Instant releasedAt,
    ZoneId timeZone,
    String runId,
    String codeVersion,
    String configDigest) {}
