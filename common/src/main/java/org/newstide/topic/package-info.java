/** Topics: what a corpus talks about, found from its words. */
package org.newstide.topic;
