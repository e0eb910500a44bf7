package org.entente.time;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Status;

/**
 * Which ties a moment holds. What is hidden is named, so that the empty filter shows all.
 *
 * @param hiddenKinds ids of kinds left out
 * @param hiddenStatuses statuses left out
 * @param among where not empty, only ties that touch one of these actors are held
 * @param query what else a tie must have
 */
public record Filter(Set<String> hiddenKinds, Set<Status> hiddenStatuses, Set<String> among, Query query) {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

    public Filter {
        hiddenKinds = Set.copyOf(hiddenKinds);
        hiddenStatuses = Set.copyOf(hiddenStatuses);
        among = Set.copyOf(among);
    }

    /** A filter without a query. */
    public Filter(Set<String> hiddenKinds, Set<Status> hiddenStatuses, Set<String> among) {
        this(hiddenKinds, hiddenStatuses, among, Query.ALL);
    }

    /** Whether it holds every tie. */
    public boolean isEmpty() {
        return hiddenKinds.isEmpty() && hiddenStatuses.isEmpty() && among.isEmpty() && query.isEmpty();
    }

    /** Whether it holds every tie in some status. */
    boolean admitsEvery() {
        return hiddenKinds.isEmpty() && among.isEmpty() && query.isEmpty();
    }

    public Filter toggleKind(String kind) {
        return new Filter(toggled(hiddenKinds, kind), hiddenStatuses, among, query);
    }

    public Filter toggleStatus(Status status) {
        return new Filter(hiddenKinds, toggled(hiddenStatuses, status), among, query);
    }

    /**
     * With all other kinds hidden, and whatever was hidden of this one shown; all kinds where it was alone already.
     *
     * @param all ids of all kinds there are
     */
    public Filter onlyKind(String kind, Collection<String> all) {
        return new Filter(only(kind, all, hiddenKinds), hiddenStatuses, among, query);
    }

    /** With all other statuses hidden; all statuses where it was alone already. */
    public Filter onlyStatus(Status status) {
        return new Filter(hiddenKinds, only(status, List.of(Status.values()), hiddenStatuses), among, query);
    }

    private static <T> Set<T> only(T one, Collection<T> all, Set<T> hidden) {
        Set<T> others = new HashSet<>(all);
        others.remove(one);
        return hidden.equals(others) ? Set.of() : others;
    }

    public Filter query(UnaryOperator<Query> change) {
        return new Filter(hiddenKinds, hiddenStatuses, among, change.apply(query));
    }

    /** The same with all kinds and statuses. */
    public Filter anyKindAndStatus() {
        return new Filter(Set.of(), Set.of(), among, query);
    }

    /** Statuses shown. */
    public Set<Status> shownStatuses() {
        EnumSet<Status> out = EnumSet.allOf(Status.class);
        out.removeAll(hiddenStatuses);
        return out;
    }

    private static <T> Set<T> toggled(Set<T> set, T item) {
        Set<T> out = new HashSet<>(set);
        if (!out.remove(item)) {
            out.add(item);
        }
        return out;
    }
}
