package org.entente.model;

import java.util.List;

/** A pointer to something in a record, as selections and links hold it. */
public record Ref(Table table, String id) {

    /** What can be pointed to. */
    public enum Table {
        ACTOR,
        TIE,
        EVENT,
        /** All ties between two actors; the id is both actors' ids in order with {@code ~} between. */
        BOND,
        SOURCE
    }

    public static Ref actor(String id) {
        return new Ref(Table.ACTOR, id);
    }

    public static Ref tie(String id) {
        return new Ref(Table.TIE, id);
    }

    /** All ties between two actors, whichever is named first. */
    public static Ref bond(String one, String other) {
        return new Ref(Table.BOND, one.compareTo(other) <= 0 ? one + '~' + other : other + '~' + one);
    }

    /** The ids of a bond's two actors; none where this is no bond of two. */
    public List<String> ends() {
        List<String> out = List.of(id.split("~", -1));
        boolean sound = table == Table.BOND
                && out.size() == 2
                && bond(out.get(0), out.get(1)).equals(this);
        return sound ? out : List.of();
    }

    public static Ref event(String id) {
        return new Ref(Table.EVENT, id);
    }

    public static Ref source(String id) {
        return new Ref(Table.SOURCE, id);
    }
}
