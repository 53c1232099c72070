/**
 * Latent Dirichlet allocation (Blei, Ng & Jordan 2003), fitted from a start that clusters agree on.
 * {@link org.newstide.topic.lda.SpectralFit} has the steps in order; what reads all texts goes
 * through {@link org.newstide.topic.lda.Documents}, so that the texts may be anywhere.
 *
 * <p>Everything is the same for any order and any parts of the texts: what is random comes from
 * hashes of texts, words and the seed, and what is summed over texts is rounded to binary fractions
 * first ({@link org.newstide.topic.lda.ExactSum}), so that the sums are exact.
 */
package org.newstide.topic.lda;
