package org.entente.data;

/** The cells of one row, as they stand in a file or in a form. */
interface RowCells {
    /** How many there are; none where the line is broken. */
    int size();

    /** A cell's text without its quotes; made anew each time. */
    String text(int cell);

    /** Where a cell begins. */
    Mark mark(int cell);

    /** Whether nothing but white space is in any of the cells from one on. */
    default boolean blank(int from) {
        for (int i = from; i < size(); i++) {
            if (!text(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
