package org.learningcity.workbook;

import org.learningcity.observation.Position;
import org.learningcity.observation.Writing;

/** A cell of a sheet whose header is understood: what stands in which column, and where. */
record Entry(Column column, Cell cell, Position position) {

    /** The words in the cell without blanks around them; empty when it is empty or unusable. */
    String text() {
        return cell.isUnusable() ? "" : Writing.stripped(cell.text());
    }

    boolean isEmpty() {
        return cell.isEmpty();
    }

    /** Whether it holds something that can be read. */
    boolean isReadable() {
        return !cell.isEmpty() && !cell.isUnusable();
    }

    boolean is(Cell.Kind kind) {
        return cell.kind() == kind;
    }

    String where() {
        return position.toString();
    }
}
