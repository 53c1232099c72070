/** Stories: which articles carry the same report, and which of them leads. */
package org.newstide.story;
