package org.newstide.jobs.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
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
final class StoryGroups {

  private StoryGroups() {}

  /** Two linked texts. */
  public record Link(long one, long other) {}

  /**
   * The articles whose text others carry, too, or that carry the same report as another text.
   *
   * @param texts article_id, fingerprint
   * @param pairs {@code story_pairs} rows
   * @return article_id
   */
  static Dataset<Row> alike(Dataset<Row> texts, Dataset<Row> pairs) {
    Dataset<Row> ofMany =
        texts.groupBy("fingerprint").count().where(col("count").gt(1)).select("fingerprint");
    Dataset<Row> ofPairs =
        pairs.select(explode(array(col("fingerprint"), col("other_fingerprint"))));
    return texts
        .join(ofMany.union(ofPairs), Records.names("fingerprint"), "left_semi")
        .select("article_id");
  }

  /**
   * The story that each article tells.
   *
   * @param texts article_id, fingerprint, bands, source_id, published_on, published_at, kept_id,
   *     taken
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
            .withColumn("text", StoryPairs.number("fingerprint"))
            .join(components(pairs), "text")
            .drop("text");
    Dataset<Row> members =
        texts
            .join(linked, Records.names("fingerprint"), "left")
            .withColumn("component", coalesce(col("component"), StoryPairs.number("fingerprint")));
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
                StoryPairs.number("fingerprint").as("one"),
                StoryPairs.number("other_fingerprint").as("other"))
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
