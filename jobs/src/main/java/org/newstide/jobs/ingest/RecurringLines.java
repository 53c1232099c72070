package org.newstide.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newstide.article.Furniture;
import org.newstide.jobs.spark.Change;
import org.newstide.jobs.spark.Draft;
import org.newstide.jobs.spark.InputFile;
import org.newstide.jobs.spark.Records;
import org.newstide.jobs.spark.Tables;

/**
 * Lines that stand in many articles of a source, counted over the text files that a run reads
 * before it reads them. What a release holds stands in the next one; lines of new files come to it.
 */
final class RecurringLines {

  private RecurringLines() {}

  /**
   * Writes the table of furniture.
   *
   * @return its lines by source
   */
  static Map<String, Set<String>> write(Draft draft, Change change, List<SourceReader> sources)
      throws IOException {
    List<InputFile> texts =
        change.toRead().stream().filter(file -> sources.get(file.source()).isText()).toList();
    Dataset<Row> former = draft.before(Tables.FURNITURE);
    if (!texts.isEmpty() || !draft.tables().containsKey(Tables.FURNITURE.name())) {
      Dataset<Row> counted =
          furniture(Deliveries.lines(draft.spark(), texts, sources))
              .join(former, Records.names("source_id", "line"), "left_anti");
      draft.write(Tables.FURNITURE, former.unionByName(counted));
    }
    Map<String, Set<String>> lines = new HashMap<>();
    Records.collect(draft.read(Tables.FURNITURE), Furniture.class)
        .forEach(
            row ->
                lines.computeIfAbsent(row.sourceId(), source -> new HashSet<>()).add(row.line()));
    return lines;
  }

  /**
   * The lines that are furniture.
   *
   * @param lines {@link TextLine} rows of each article, the empty line among them
   */
  static Dataset<Row> furniture(Dataset<Row> lines) {
    Dataset<Row> totals =
        lines.where("line = ''").groupBy("source_id").agg(count("*").as("total_articles"));
    return Records.select(
        lines
            .where("line != ''")
            .groupBy("source_id", "line")
            .agg(count("*").as("articles"))
            .where(col("articles").geq(Furniture.FEWEST_ARTICLES))
            .join(totals, "source_id")
            .where(col("articles").geq(col("total_articles").multiply(Furniture.SMALLEST_SHARE))),
        Furniture.class);
  }
}
