import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.*;

import java.util.stream.Collectors;
import org.apache.spark.ml.*;
import org.apache.spark.ml.feature.*;
import org.apache.spark.sql.*;
import org.newstide.jobs.topics.lda.*;

/** Topics of White House documents: their shares, terms, and what is most of all about them. */
class Topics {

  public static void main(String[] arguments) throws Exception {
    SparkSession spark =
        SparkSession.builder().config("spark.sql.shuffle.partitions", 4).getOrCreate();
    Dataset<Row> articles =
        spark.read().json("data/sample/white-house/articles").select("id", "title", "body");

    Pipeline pipeline =
        new Pipeline()
            .setStages(
                new PipelineStage[] {
                  new RegexTokenizer()
                      .setInputCol("body")
                      .setOutputCol("tokens")
                      .setPattern("[^\\p{L}]+")
                      .setMinTokenLength(3),
                  new StopWordsRemover().setInputCol("tokens").setOutputCol("words"),
                  new CountVectorizer()
                      .setInputCol("words")
                      .setOutputCol("features")
                      .setMinDF(5)
                      .setMaxDF(.25),
                  new SpectralLda().setK(20).setIdCol("id")
                });
    pipeline.fit(articles).write().overwrite().save("target/topics");

    PipelineModel model = PipelineModel.load("target/topics");
    String[] vocabulary = ((CountVectorizerModel) model.stages()[2]).vocabulary();
    SpectralLdaModel topics = (SpectralLdaModel) model.stages()[3];
    Dataset<Row> examples =
        model
            .transform(articles)
            .select(col("title"), posexplode(vector_to_array(col("topicDistribution"), "float64")))
            .groupBy(col("pos").as("topic"))
            .agg(avg("col").as("share"), max_by(col("title"), col("col")).as("example"));
    for (Row row : topics.describeTopics(8).join(examples, "topic").sort("topic").collectAsList()) {
      String terms =
          row.<Integer>getList(1).stream().map(t -> vocabulary[t]).collect(Collectors.joining(" "));
      System.out.printf("%2d  %4.1f %%  %s%n", row.getInt(0), 100 * row.getDouble(3), terms);
      System.out.printf("            %s%n", row.getString(4));
    }
    spark.stop();
  }
}
