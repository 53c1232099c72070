package org.newstide.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newstide.report.Peaks;
import org.newstide.report.TopicArticle;
import org.newstide.report.TopicReport;
import org.newstide.report.markup.Dates;
import org.newstide.report.markup.Markup;
import org.newstide.report.markup.Numbers;
import org.newstide.topic.Topic;
import org.newstide.topic.TopicTerm;
import org.newstide.trend.Period;
import org.newstide.trend.TopicTrend;

/** What is known of one topic: its course, its words, its articles. */
final class TopicPart {

  private static final int TERMS = 10;

  private TopicPart() {}

  static void write(Markup out, Period period, TopicReport topic) {
    out.block("div", "class", "part", "id", TopicsSection.anchor(topic.topic().topicId()));
    out.element("p", String.join(" ", sentences(period, topic)), "class", "summary");
    TopicFigure.write(out, period, topic);
    out.block("div", "class", "pair");
    terms(out, topic);
    articles(out, topic.articles());
    out.close();
    out.element("p", trust(topic.topic()), "class", "facts").close();
  }

  private static String trust(Topic topic) {
    return "Coherence %s · exclusivity %s · stability %s"
        .formatted(
            Series.decimal(topic.coherence()),
            Series.decimal(topic.exclusivity()),
            Series.decimal(topic.stability()));
  }

  private static List<String> sentences(Period period, TopicReport topic) {
    List<String> sentences = new ArrayList<>();
    long most = topic.coverage().stream().mapToLong(TopicTrend::stories).sum();
    long all = topic.coverage().stream().mapToLong(TopicTrend::totalStories).sum();
    if (all > 0) {
      sentences.add(
          "Of %s, %s more of this topic than of any other."
              .formatted(
                  Numbers.count(all, "dated story", "dated stories"),
                  Numbers.count(most) + (most == 1 ? " has" : " have")));
    }
    if (topic.coverage().stream().filter(TopicTrend::isComplete).count() > 1) {
      Peaks.highest(topic.coverage(), 1)
          .forEach(
              row ->
                  sentences.add(
                      "It stands out most %s, with a share of %s."
                          .formatted(
                              Dates.when(period, row.periodStart()),
                              Numbers.percent(row.share()))));
    }
    if (topic.topic().isFurniture()) {
      sentences.add(
          "Much of it is template rather than subject: of its words’ use, %s is in phrases that"
                  .formatted(Numbers.percent(topic.topic().setPhrases()))
              + " many stories share.");
    }
    if (!topic.gained().isEmpty()) {
      sentences.add("Words that it gained lately: " + String.join(", ", topic.gained()) + ".");
    }
    return sentences;
  }

  private static void terms(Markup out, TopicReport topic) {
    List<TopicTerm> terms = topic.terms().stream().limit(TERMS).toList();
    if (terms.isEmpty()) {
      return;
    }
    out.block("div").element("h4", "Words");
    new Table<TopicTerm>()
        .words("Word", TopicTerm::term)
        .figures("Probability", term -> Numbers.percent(term.probability()))
        .figures("Relevance", term -> Numbers.decimal(term.relevance()))
        .draw(out, "Words of the topic " + topic.topic().label(), terms);
    out.close();
  }

  private static void articles(Markup out, List<TopicArticle> articles) {
    if (articles.isEmpty()) {
      return;
    }
    out.block("div").element("h4", "Articles that it carries most of");
    out.block("ol", "class", "articles");
    for (TopicArticle article : articles) {
      out.block("li").open("p", "class", "title");
      ArticleTitle.write(out, article.title(), article.url());
      out.close();
      out.element("p", facts(article), "class", "facts").close();
    }
    out.close().close();
  }

  private static String facts(TopicArticle article) {
    return String.join(
        " · ",
        article.sourceId(),
        Dates.day(article.published()),
        Numbers.percent(article.weight()) + " of it");
  }
}
