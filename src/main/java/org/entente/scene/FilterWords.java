package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.time.Facet;
import org.entente.time.Filter;
import org.entente.time.Query;
import org.entente.time.Range;
import org.entente.time.Term;

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
        String wishes = wishes(filter.query(), chronicle);
        if (!wishes.isEmpty()) {
            parts.add(wishes);
        }
        return parts.isEmpty() ? "" : "Filter: " + String.join("; ", parts);
    }

    private static String wishes(Query query, Chronicle chronicle) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<String> said = query.of(facet).stream()
                    .filter(t -> !t.not())
                    .map(t -> of(t, chronicle))
                    .toList();
            if (!said.isEmpty()) {
                int rest = said.size() - NAMED;
                wanted.add(String.join(" or ", said.subList(0, Math.min(NAMED, said.size())))
                        + (rest > 0 ? " or " + rest + " more" : ""));
            }
            query.of(facet).stream().filter(Term::not).forEach(t -> unwanted.add(of(t, chronicle)));
        }
        String joined = String.join(query.any() ? " or " : ", ", wanted);
        if (!unwanted.isEmpty()) {
            joined += (joined.isEmpty() ? "" : ", ") + list(unwanted);
        }
        return joined;
    }

    /** One wish, such as "members of EU", "not Southern Europe", "10 to 250 TJ/year" or "“gas”". */
    public static String of(Term term, Chronicle chronicle) {
        String said =
                switch (term.facet()) {
                    case INSTITUTION -> "members of " + chronicle.nameOf(term.value());
                    case REGION -> term.value();
                    case GRADE -> "grade " + term.value();
                    case TEXT -> "“" + term.value() + "”";
                    case STRENGTH ->
                        Range.parse(term.value()).map(FilterWords::range).orElse(term.value());
                };
        return term.not() ? "not " + said : said;
    }

    private static String range(Range range) {
        boolean least = !Double.isInfinite(range.least());
        boolean most = !Double.isInfinite(range.most());
        String from = Range.number(range.least());
        String to = Range.number(range.most());
        String bounds =
                least && most ? from + " to " + to : least ? "at least " + from : most ? "at most " + to : "known";
        return bounds + " " + range.unit();
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
