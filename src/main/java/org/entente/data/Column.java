package org.entente.data;

import java.util.List;

/**
 * A column of a table, described once for reading, writing and {@code datapackage.json}.
 *
 * @param required whether the column must be there and none of its cells empty
 */
public record Column(String name, Domain domain, boolean required, String description) {

    /** What a cell looks like. */
    public enum Form {
        TEXT,
        ID,
        WORD,
        DATE,
        NUMBER,
        INTEGER,
        LIST,
        REFERENCE,
        REFERENCES,
        URL,
        COLOUR
    }

    /**
     * The form of a column's cells.
     *
     * @param words valid words where the form is {@link Form#WORD}
     * @param table the table whose ids a reference names, or empty
     */
    public record Domain(Form form, List<String> words, String table) {
        public Domain {
            words = List.copyOf(words);
        }

        static Domain of(Form form) {
            return new Domain(form, List.of(), "");
        }

        static Domain oneOf(List<String> words) {
            return new Domain(Form.WORD, words, "");
        }

        static Domain id(String table) {
            return new Domain(Form.REFERENCE, List.of(), table);
        }

        static Domain ids(String table) {
            return new Domain(Form.REFERENCES, List.of(), table);
        }

        /** Whether its cells are numbers. */
        public boolean numeric() {
            return form == Form.NUMBER || form == Form.INTEGER;
        }
    }

    static Column needed(String name, Domain domain, String description) {
        return new Column(name, domain, true, description);
    }

    static Column needed(String name, Form form, String description) {
        return needed(name, Domain.of(form), description);
    }

    static Column open(String name, Domain domain, String description) {
        return new Column(name, domain, false, description);
    }

    static Column open(String name, Form form, String description) {
        return open(name, Domain.of(form), description);
    }

    /** The list of sources every kind of row may carry. */
    static Column sources() {
        return open("sources", Domain.ids("sources"), "ids of the sources the row rests on, divided by |");
    }

    static Column note() {
        return open("note", Form.TEXT, "what a reader should know about the row");
    }
}
