package org.entente.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Status;

/** A filter as text, one saying a line, so that it can be kept and read again. */
public final class FilterText {
    private static final String KIND = "not kind:";
    private static final String STATUS = "not status:";
    private static final String AMONG = "touching:";
    private static final String ANY = "any";

    private FilterText() {}

    /** Such as {@code not kind:energy}, {@code region:Southern Europe}; empty for the filter that hides nothing. */
    public static String of(Filter filter) {
        List<String> lines = new ArrayList<>();
        new TreeSet<>(filter.hiddenKinds()).forEach(k -> lines.add(KIND + k));
        new TreeSet<>(filter.hiddenStatuses()).forEach(s -> lines.add(STATUS + s.word()));
        new TreeSet<>(filter.among()).forEach(a -> lines.add(AMONG + a));
        filter.query().terms().forEach(t -> lines.add(t.text()));
        if (filter.query().any()) {
            lines.add(ANY);
        }
        return String.join("\n", lines);
    }

    /** Reads what {@link #of} writes; lines that say nothing known are passed over. */
    public static Filter parse(String text) {
        Set<String> kinds = new TreeSet<>();
        EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
        Set<String> among = new TreeSet<>();
        List<Term> terms = new ArrayList<>();
        boolean any = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith(KIND)) {
                kinds.add(line.substring(KIND.length()));
            } else if (line.startsWith(STATUS)) {
                String word = line.substring(STATUS.length()).toUpperCase(Locale.ROOT);
                EnumSet.allOf(Status.class).stream()
                        .filter(s -> s.name().equals(word))
                        .forEach(statuses::add);
            } else if (line.startsWith(AMONG)) {
                among.add(line.substring(AMONG.length()));
            } else if (line.equals(ANY)) {
                any = true;
            } else {
                Term.parse(line).ifPresent(terms::add);
            }
        }
        return new Filter(kinds, statuses, among, new Query(terms, any));
    }
}
