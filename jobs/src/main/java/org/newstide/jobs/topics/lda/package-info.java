/**
 * Latent Dirichlet allocation as an estimator of Spark ML, usable without the rest of Newstide. The
 * mathematics is in {@link org.newstide.topic.lda}.
 */
package org.newstide.jobs.topics.lda;
