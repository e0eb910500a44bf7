package org.entente.time;

import org.entente.model.PartialDate;

/** On which days an actor may have existed, both ends included, as numbers. */
final class Presence {
    private final int[] first;
    private final int[] last;

    Presence(Roster roster) {
        first = new int[roster.actorCount()];
        last = new int[roster.actorCount()];
        for (int a = 0; a < first.length; a++) {
            var span = roster.actor(a).life().span();
            first[a] = span.from().map(PartialDate::earliest).map(Days::of).orElse(Integer.MIN_VALUE);
            last[a] = span.to().map(PartialDate::latest).map(Days::of).orElse(Integer.MAX_VALUE);
        }
    }

    boolean on(int actor, int day) {
        return first[actor] <= day && day <= last[actor];
    }
}
