/**
 * Stories: which articles carry the same report, and which of them leads.
 *
 * <p>An article's {@link org.newstide.story.Signature} puts it into buckets; texts that share one
 * within days are {@link org.newstide.story.Candidate}s; those that a comparison word by word takes
 * for copies are {@link org.newstide.story.StoryPair}s; {@link org.newstide.story.Told} groups the
 * articles of linked texts, each with an earliest lead that it is like itself.
 */
package org.newstide.story;
