/** Who is named in a text (entities and their mentions), and which themes it touches. */
package org.newstide.entity;
