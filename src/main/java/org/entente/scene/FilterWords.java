package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.time.Filter;

/** Says a filter in words. */
public final class FilterWords {
    private static final int NAMED = 4;

    private FilterWords() {}

    /** Such as "Filter: only Energy; without ended ties; touching Russia", empty where the filter hides nothing. */
    public static String of(Filter filter, Chronicle chronicle) {
        List<String> parts = new ArrayList<>();
        List<String> shown = names(chronicle.kinds(), filter, false);
        List<String> hidden = names(chronicle.kinds(), filter, true);
        if (!hidden.isEmpty()) {
            parts.add(
                    shown.isEmpty()
                            ? "no kind of tie"
                            : shown.size() <= hidden.size() ? "only " + list(shown) : "without " + list(hidden));
        }
        if (!filter.hiddenStatuses().isEmpty()) {
            parts.add("without "
                    + list(new TreeSet<>(filter.hiddenStatuses())
                            .stream().map(Status::word).toList()) + " ties");
        }
        if (!filter.among().isEmpty()) {
            parts.add("touching "
                    + list(filter.among().stream()
                            .map(chronicle::nameOf)
                            .sorted()
                            .toList()));
        }
        return parts.isEmpty() ? "" : "Filter: " + String.join("; ", parts);
    }

    private static List<String> names(Collection<TieKind> kinds, Filter filter, boolean hidden) {
        return kinds.stream()
                .filter(k -> filter.hiddenKinds().contains(k.id()) == hidden)
                .map(TieKind::name)
                .toList();
    }

    private static String list(List<String> names) {
        int rest = names.size() - NAMED;
        String said = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return rest > 0 ? said + " and " + rest + " more" : said;
    }
}
