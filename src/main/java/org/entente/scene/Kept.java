package org.entente.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Ref;

/**
 * What somebody put down about a picture.
 *
 * @param notes remarks on it, the first at the bottom
 * @param selections several rows picked out, by the names they were kept under
 */
public record Kept(List<Note> notes, Map<String, List<Ref>> selections) {
    public static final Kept NOTHING = new Kept(List.of(), Map.of());

    public Kept {
        notes = List.copyOf(notes);
        Map<String, List<Ref>> sorted = new TreeMap<>();
        selections.forEach((name, refs) -> {
            if (!refs.isEmpty()) {
                sorted.put(name, List.copyOf(refs));
            }
        });
        selections = Collections.unmodifiableMap(sorted);
    }

    public Kept add(Note note) {
        List<Note> next = new ArrayList<>(notes);
        next.add(note);
        return new Kept(next, selections);
    }

    /** Puts a note in the place of one. */
    public Kept set(int index, Note note) {
        List<Note> next = new ArrayList<>(notes);
        next.set(index, note);
        return new Kept(next, selections);
    }

    /** Takes a note away. */
    public Kept drop(int index) {
        List<Note> next = new ArrayList<>(notes);
        next.remove(index);
        return new Kept(next, selections);
    }

    /** Keeps rows under a name, in place of what had it. */
    public Kept keep(String name, List<Ref> refs) {
        Map<String, List<Ref>> next = new TreeMap<>(selections);
        next.put(name, refs);
        return new Kept(notes, next);
    }

    /** Forgets what was kept under a name. */
    public Kept forget(String name) {
        Map<String, List<Ref>> next = new TreeMap<>(selections);
        next.remove(name);
        return new Kept(notes, next);
    }
}
