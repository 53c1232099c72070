/**
 * What Newstide's analysis means, without the engine that runs it.
 *
 * <pre>
 * sources ──ingest──▶ articles ──stories──▶ stories
 *                        ├──mentions──▶ mentions, theme_articles ──tones──▶ tones
 *                        ├──topics────▶ topics, topic_terms, article_topics
 *                        └─▶ all of these ──trends──▶ coverage, topic and tone trends, dimensions ──report──▶ HTML
 *                                                                                              └──publish─▶ Parquet, CSV
 * </pre>
 *
 * <p>Glossary:
 *
 * <dl>
 *   <dt>article
 *   <dd>one published text of one source
 *   <dt>story
 *   <dd>articles that carry the same report: a lead, and its copies
 *   <dt>mention
 *   <dd>a place in an article where an entity (a country, a leader, an organisation) is named
 *   <dt>theme
 *   <dd>a question asked of the corpus: which entities and words must, may or must not stand
 *       together, and how near
 *   <dt>tone
 *   <dd>how positive or negative a text is, or what it says about a target; −1 … 1
 *   <dt>period
 *   <dd>a day, week, month, quarter or year of the config's time zone
 *   <dt>share
 *   <dd>stories of a theme over all stories of the same source and period
 *   <dt>release
 *   <dd>all tables of one run, published at once
 * </dl>
 */
package org.newstide;
