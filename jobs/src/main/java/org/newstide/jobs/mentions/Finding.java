package org.newstide.jobs.mentions;

import org.newstide.entity.ArticleMention;
import org.newstide.entity.ThemeArticle;

/**
 * What one pass over an article finds, a row each.
 *
 * @param mention null in a row that holds a theme
 * @param theme null in a row that holds a mention
 */
public record Finding(ArticleMention mention, ThemeArticle theme) {}
