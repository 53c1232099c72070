package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.newstide.article.Article;
import org.newstide.article.Reject;
import org.newstide.jobs.spark.InputFile;
import org.newstide.jobs.spark.LocalSpark;
import org.newstide.jobs.spark.Records;

/** Which delivery of an article stands. Files a, b, c, … have the ranks 0, 1, 2, … */
final class ContestTest {

  @Test
  void theLastDeliveryOverFilesAndWithinAFileStands() {
    assertThat(contest(List.of(now("x", "a", 1), now("x", "b", 2), now("x", "b", 10)), List.of()))
        .containsExactly(
            "x | a | 1 | true | false", "x | b | 10 | true | true", "x | b | 2 | true | false");
  }

  @Test
  void anArticleThatStandsGivesWayToALaterFileOnly() {
    assertThat(contest(List.of(now("x", "b", 1)), List.of(article("x", "a", 5))))
        .containsExactly("x | a | 5 | false | false", "x | b | 1 | true | true");
    assertThat(contest(List.of(now("x", "b", 1)), List.of(article("x", "c", 5))))
        .containsExactly("x | b | 1 | true | false", "x | c | 5 | false | true");
  }

  @Test
  void articlesThatAreNotDeliveredNowHaveNoContest() {
    assertThat(
            contest(List.of(now("x", "b", 1)), List.of(article("y", "a", 1), article("z", "c", 1))))
        .containsExactly("x | b | 1 | true | true");
  }

  @Test
  void rejectsHaveNoContest() {
    Reject reject = new Reject("a", 1, Reject.Reason.NOT_JSON, "", "");
    assertThat(contest(List.of(new Delivery(0, null, null, List.of(), reject)), List.of()))
        .isEmpty();
  }

  private static List<String> contest(List<Delivery> deliveries, List<Article> before) {
    var spark = LocalSpark.session();
    Dataset<Row> ranks =
        Records.dataset(
                spark,
                InputFile.class,
                List.of("a", "b", "c").stream()
                    .map(file -> new InputFile(rank(file), 0, file, 1, ""))
                    .toList())
            .selectExpr("path as input_file", "rank");
    return LocalSpark.lines(
        Contest.of(
            Records.dataset(spark, Delivery.class, deliveries),
            Records.dataset(spark, Article.class, before),
            ranks),
        "article_id",
        "input_file",
        "input_position",
        "is_fresh",
        "stands");
  }

  private static Delivery now(String id, String file, long position) {
    return new Delivery(rank(file), article(id, file, position), "body", List.of(), null);
  }

  private static int rank(String file) {
    return file.charAt(0) - 'a';
  }

  private static Article article(String id, String file, long position) {
    return new Article(
        id, "s", null, "t", null, null, null, null, null, null, "en", 3, file, position);
  }
}
