/**
 * Text as the analysis sees it: documents split into paragraphs, sentences and words, and normal
 * forms to compare texts by.
 */
package org.newstide.text;
