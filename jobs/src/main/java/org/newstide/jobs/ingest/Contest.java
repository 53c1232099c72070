package org.newstide.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Of all deliveries of an article the last one stands. */
final class Contest {

  private static final String ID = "article_id";

  private Contest() {}

  /**
   * Decides for each article that is delivered now.
   *
   * @param deliveries {@link Delivery} rows of the files that are read
   * @param before {@code articles} rows of the other files
   * @param ranks input_file, rank of all files
   * @return article_id, input_file, input_position, is_fresh (delivered by this run) and stands
   */
  static Dataset<Row> of(Dataset<Row> deliveries, Dataset<Row> before, Dataset<Row> ranks) {
    Dataset<Row> now =
        deliveries
            .where("article is not null")
            .selectExpr(
                "article.article_id",
                "article.input_file",
                "article.input_position",
                "rank",
                "true as is_fresh");
    Dataset<Row> rivals =
        before
            .join(now.select(ID), ID, "left_semi")
            .join(ranks, "input_file")
            .selectExpr(ID, "input_file", "input_position", "rank", "false as is_fresh");
    Column newestFirst =
        row_number()
            .over(Window.partitionBy(ID).orderBy(col("rank").desc(), col("input_position").desc()));
    return now.unionByName(rivals).withColumn("stands", newestFirst.equalTo(1)).drop("rank");
  }
}
