/**
 * What the office keeps (数据库): files as they came, reported rows with the time they were known, snapshots, revisions,
 * assessments with their reasons, and the log. One schema on H2 and PostgreSQL; what was acknowledged is on disk.
 */
@NullMarked
package org.learningcity.store;

import org.jspecify.annotations.NullMarked;
