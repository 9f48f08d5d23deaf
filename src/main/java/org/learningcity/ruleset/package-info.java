/** A rule set as an expert keeps it: files, tables and their schemas, its revision, its problems, and the port of the rule engine. */
@NullMarked
package org.learningcity.ruleset;

import org.jspecify.annotations.NullMarked;
