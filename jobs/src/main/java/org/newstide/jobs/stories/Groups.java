package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.jobs.spark.Records;
import org.newstide.story.Links;
import org.newstide.story.Links.Linked;
import org.newstide.story.Member;
import org.newstide.story.Told;

/** Groups of articles that tell one story. */
final class Groups {

  private Groups() {}

  /** Two linked texts. */
  public record Link(long one, long other) {}

  /**
   * The lead of each article.
   *
   * @param texts article_id, fingerprint, published_on, published_at
   * @param pairs {@code story_pairs} rows
   * @return {@link Told} rows
   */
  static Dataset<Row> told(Dataset<Row> texts, Dataset<Row> pairs, int windowDays) {
    Dataset<Row> bothWays =
        pairs
            .select("fingerprint", "other_fingerprint", "similarity")
            .union(pairs.select("other_fingerprint", "fingerprint", "similarity"));
    Dataset<Row> likes =
        bothWays
            .groupBy("fingerprint")
            .agg(
                collect_list(
                        struct(col("other_fingerprint").as("like_fingerprint"), col("similarity")))
                    .as("likes"));
    Dataset<Row> linked =
        likes
            .withColumn("text", Pairs.number("fingerprint"))
            .join(components(pairs), "text")
            .drop("text");
    Dataset<Row> members =
        texts
            .join(linked, Records.names("fingerprint"), "left")
            .withColumn("component", coalesce(col("component"), Pairs.number("fingerprint")));
    return Records.flatMapGroups(
        members,
        Member.class,
        Told.class,
        List.of("component"),
        List.of("article_id"),
        component -> Told.of(component, windowDays));
  }

  /** The component of each text that is in a pair: in one task, as pairs are few. */
  private static Dataset<Row> components(Dataset<Row> pairs) {
    return Records.fold(
        pairs
            .select(
                Pairs.number("fingerprint").as("one"),
                Pairs.number("other_fingerprint").as("other"))
            .repartition(1),
        Link.class,
        Linked.class,
        Linking::new);
  }

  private static final class Linking implements Records.Fold<Link, Linked> {

    private final Links links = new Links();

    @Override
    public Stream<Linked> add(Link link) {
      links.add(link.one(), link.other());
      return Stream.empty();
    }

    @Override
    public Stream<Linked> end() {
      return links.all();
    }
  }
}
