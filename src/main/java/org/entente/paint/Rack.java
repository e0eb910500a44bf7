package org.entente.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Sheets nobody draws on for the moment, to be used again: a transition, or a light on a picture, needs several as large
 * as the picture, and so often that to make them anew each time would have the memory grow. One thread at a time may
 * use it.
 */
public final class Rack {
    private static final int MOST = 3;

    private final List<Sheet> free = new ArrayList<>();

    /** A sheet like another, with whatever was drawn on it. */
    public Sheet take(Sheet like) {
        free.removeIf(s -> !s.fits(like.width(), like.height(), like.scale()));
        return free.isEmpty() ? Sheet.like(like) : free.remove(free.size() - 1);
    }

    /** Gives a sheet back, on which nobody draws from now on. */
    public void put(Sheet sheet) {
        if (free.size() < MOST) {
            free.add(sheet);
        }
    }

    /** How many sheets lie here. */
    public int size() {
        return free.size();
    }

    /** Lets all sheets go. */
    public void clear() {
        free.clear();
    }
}
