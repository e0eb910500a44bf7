package org.entente.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places visited one after the other, as a browser keeps them, apart from what can be undone: going back forgets
 * nothing, going elsewhere from there forgets what lay ahead.
 */
public final class Itinerary<P> {
    private static final int LONGEST = 200;

    private final List<P> places = new ArrayList<>();
    private int at = -1;

    /** Comes to a new place. */
    public void visit(P place) {
        if (at >= 0 && places.get(at).equals(place)) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > LONGEST) {
            places.remove(0);
        }
        at = places.size() - 1;
    }

    /** Says that the place where one is has become another, such as by a later day; what lies ahead stays. */
    public void amend(P place) {
        if (at >= 0) {
            places.set(at, place);
        } else {
            visit(place);
        }
    }

    /** Goes to the place before. */
    public Optional<P> back() {
        Optional<P> place = behind();
        at -= place.isPresent() ? 1 : 0;
        return place;
    }

    /** Goes to the place that was left by going back. */
    public Optional<P> forward() {
        Optional<P> place = ahead();
        at += place.isPresent() ? 1 : 0;
        return place;
    }

    /** Where back would go. */
    public Optional<P> behind() {
        return at > 0 ? Optional.of(places.get(at - 1)) : Optional.empty();
    }

    /** Where forward would go. */
    public Optional<P> ahead() {
        return at + 1 < places.size() ? Optional.of(places.get(at + 1)) : Optional.empty();
    }

    public void clear() {
        places.clear();
        at = -1;
    }
}
