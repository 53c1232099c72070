/**
 * The config file: one record a stage, read with the place of every value, all errors told at once.
 */
package org.newstide.config;
