/**
 * Things in a plane, so that those that are alike lie near each other: multidimensional scaling.
 */
package org.newstide.topic.map;
