/** Stories: which articles carry the same text, and which of them leads. */
package org.newstide.story;
