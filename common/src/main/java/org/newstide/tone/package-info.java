/** Tone: how positive or negative a sentence sounds, and an article or what it says of a target. */
package org.newstide.tone;
