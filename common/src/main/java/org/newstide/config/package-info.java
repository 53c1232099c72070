/**
 * The config file: read with the place of every value, bound to records, all problems told at once.
 *
 * <pre>
 * file ─┐  YamlParser          Overlay, SetOption            Binder, References
 * sets ─┴─────────────▶ nodes ──────────────────▶ one tree ──────────────────▶ Config, or all problems
 *                       reference.yaml (defaults) ─┘
 * </pre>
 *
 * <p>A new key is a component of a record in {@link org.newstide.config.Config} and a commented
 * line in {@code reference.yaml}; a test holds the two together. What a single key allows is said
 * by its type and by annotations, so that it is checked whatever else is wrong; what concerns
 * several keys of a record is checked in its constructor.
 */
package org.newstide.config;
