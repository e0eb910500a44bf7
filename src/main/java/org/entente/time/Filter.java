package org.entente.time;

import java.util.EnumSet;
import java.util.Set;
import org.entente.model.Status;

/**
 * Which ties a moment holds. What is hidden is named, so that the empty filter shows all.
 *
 * @param hiddenKinds ids of kinds left out
 * @param hiddenStatuses statuses left out
 * @param among where not empty, only ties that touch one of these actors are held
 */
public record Filter(Set<String> hiddenKinds, Set<Status> hiddenStatuses, Set<String> among) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

    public Filter {
        hiddenKinds = Set.copyOf(hiddenKinds);
        hiddenStatuses = Set.copyOf(hiddenStatuses);
        among = Set.copyOf(among);
    }

    public Filter toggleKind(String kind) {
        return new Filter(toggled(hiddenKinds, kind), hiddenStatuses, among);
    }

    public Filter toggleStatus(Status status) {
        return new Filter(hiddenKinds, toggled(hiddenStatuses, status), among);
    }

    /** Statuses shown. */
    public Set<Status> shownStatuses() {
        EnumSet<Status> out = EnumSet.allOf(Status.class);
        out.removeAll(hiddenStatuses);
        return out;
    }

    private static <T> Set<T> toggled(Set<T> set, T item) {
        Set<T> out = new java.util.HashSet<>(set);
        if (!out.remove(item)) {
            out.add(item);
        }
        return out;
    }
}
