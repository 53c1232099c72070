package org.newstide.jobs.spark;

import java.io.IOException;

/** The last step of a run: the release's figures must add up, then one file makes it hold. */
public final class Publication {

  private final Warehouse warehouse;
  private final boolean singleWriter;

  /**
   * @param singleWriter whether the user vouches that no two runs write at once, which a store
   *     without exclusive creation needs
   */
  public Publication(Warehouse warehouse, boolean singleWriter) {
    this.warehouse = warehouse;
    this.singleWriter = singleWriter;
  }

  /** Fails if releases would not be safe from each other in this warehouse's store. */
  public void probe(String runId) throws IOException {
    if (!singleWriter && !warehouse.releases().createsExclusively(runId)) {
      throw Failure.usage(
          "warehouse.path: the store of %s can't create a file exclusively, so two runs could publish at once; "
                  .formatted(warehouse.location())
              + "use another store, or set warehouse.single-writer: true if no two runs ever overlap");
    }
  }

  /**
   * Checks and commits a release.
   *
   * @throws Failure if its figures do not add up, or another run published first
   */
  public void publish(Release release) throws IOException {
    reconcile(release);
    if (!warehouse.releases().commit(release)) {
      throw Failure.lostRace(
          "another run published release %d of %s first; run again to start from it"
              .formatted(release.number(), warehouse.location()));
    }
  }

  /**
   * Every record read is an article, a re-delivery or a reject; every article has its body and,
   * unless the stories are still to be found, its place in one.
   */
  static void reconcile(Release release) {
    long records = release.inputs().stream().mapToLong(Release.Input::records).sum();
    long articles = release.rows(Tables.ARTICLES);
    long redeliveries = release.rows(Tables.REDELIVERIES);
    long rejects = release.rows(Tables.REJECTS);
    if (records != articles + redeliveries + rejects) {
      throw Failure.quality(
          "%d records were read, but there are %d articles, %d re-deliveries and %d rejects"
              .formatted(records, articles, redeliveries, rejects));
    }
    same(articles, release, Tables.ARTICLE_BODIES);
    if (release.isCurrent(Tables.STORIES)) {
      same(articles, release, Tables.STORIES);
    }
  }

  private static void same(long articles, Release release, Table table) {
    if (release.rows(table) != articles) {
      throw Failure.quality(
          "there are %d articles, but %s has %d rows"
              .formatted(articles, table.name(), release.rows(table)));
    }
  }
}
