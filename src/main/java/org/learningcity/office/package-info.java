/**
 * What an office does day by day (业务): takes data in, has assessments made, brings revisions of rules from a draft to live,
 * answers for every number. Each thing done is allowed to somebody, done whole or not at all, and stands in the log.
 */
@NullMarked
package org.learningcity.office;

import org.jspecify.annotations.NullMarked;
