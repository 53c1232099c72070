package org.newstide.report;

import java.util.List;
import java.util.Optional;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicPlace;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.TopicTrend;

/**
 * What was found of a topic.
 *
 * @param place where it lies on the map of topics, if it is there
 * @param terms its terms, the most relevant first
 * @param coverage the pooled series of its share, gap-free, in order; may be empty
 * @param articles the stories' leads that it carries most of, the best first
 * @param gained terms that take more of it in the latest periods than before, the clearest first
 */
public record TopicReport(
    Topic topic,
    Optional<TopicPlace> place,
    List<TopicTerm> terms,
    List<TopicTrend> coverage,
    List<TopicArticle> articles,
    List<String> gained) {

  public TopicReport {
    terms = List.copyOf(terms);
    coverage = List.copyOf(coverage);
    articles = List.copyOf(articles);
    gained = List.copyOf(gained);
  }
}
