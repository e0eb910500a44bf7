package org.entente.model;

/** A pointer to one row of a record, as selections and links hold it. */
public record Ref(Table table, String id) {

    /** The tables whose rows have ids. */
    public enum Table {
        ACTOR,
        TIE,
        EVENT,
        SOURCE
    }

    public static Ref actor(String id) {
        return new Ref(Table.ACTOR, id);
    }

    public static Ref tie(String id) {
        return new Ref(Table.TIE, id);
    }

    public static Ref event(String id) {
        return new Ref(Table.EVENT, id);
    }

    public static Ref source(String id) {
        return new Ref(Table.SOURCE, id);
    }
}
