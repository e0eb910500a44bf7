package org.entente.scene;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.Texts;
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
                            ? Texts.of("scene.filter.no-kind")
                            : shown.size() <= hidden.size()
                                    ? Texts.of("scene.filter.only", list(shown))
                                    : Texts.of("scene.filter.without", list(hidden)));
        }
        if (!filter.hiddenStatuses().isEmpty()) {
            parts.add(Texts.of(
                    "scene.filter.without-ties",
                    list(new TreeSet<>(filter.hiddenStatuses())
                            .stream().map(Status::said).toList())));
        }
        if (!filter.among().isEmpty()) {
            parts.add(Texts.of(
                    "scene.filter.touching",
                    list(filter.among().stream()
                            .map(id -> Naming.nameOf(chronicle, id))
                            .sorted()
                            .toList())));
        }
        String wishes = wishes(filter.query(), chronicle);
        if (!wishes.isEmpty()) {
            parts.add(wishes);
        }
        return parts.isEmpty()
                ? ""
                : Texts.of(
                        "scene.filter.whole",
                        parts.stream()
                                .reduce((a, b) -> Texts.of("scene.filter.also", a, b))
                                .orElse(""));
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
                String named = either(said.subList(0, Math.min(NAMED, said.size())));
                wanted.add(rest > 0 ? Texts.of("scene.filter.or-more", named, rest) : named);
            }
            query.of(facet).stream().filter(Term::not).forEach(t -> unwanted.add(of(t, chronicle)));
        }
        String joined = query.any() ? either(wanted) : String.join(", ", wanted);
        if (!unwanted.isEmpty()) {
            joined += (joined.isEmpty() ? "" : ", ") + list(unwanted);
        }
        return joined;
    }

    private static String either(List<String> wishes) {
        return wishes.stream()
                .reduce((a, b) -> Texts.of("scene.filter.or", a, b))
                .orElse("");
    }

    /** One wish, such as "members of EU", "not Southern Europe", "10 to 250 TJ/year" or "“gas”". */
    public static String of(Term term, Chronicle chronicle) {
        String said =
                switch (term.facet()) {
                    case INSTITUTION -> Texts.of("scene.filter.members", Naming.nameOf(chronicle, term.value()));
                    case REGION -> term.value();
                    case GRADE -> Texts.of("scene.filter.grade", term.value());
                    case TEXT -> Texts.of("scene.filter.words", term.value());
                    case STRENGTH ->
                        Range.parse(term.value()).map(FilterWords::range).orElse(term.value());
                };
        return term.not() ? Texts.of("scene.filter.not", said) : said;
    }

    private static String range(Range range) {
        boolean least = !Double.isInfinite(range.least());
        boolean most = !Double.isInfinite(range.most());
        String from = bound(range.least());
        String to = bound(range.most());
        if (least && most) {
            return Texts.of("scene.filter.between", from, to, range.unit());
        }
        return least
                ? Texts.of("scene.filter.at-least", from, range.unit())
                : most
                        ? Texts.of("scene.filter.at-most", to, range.unit())
                        : Texts.of("scene.filter.known", range.unit());
    }

    /** A bound with the decimal sign of the language. */
    private static String bound(double value) {
        char sign = DecimalFormatSymbols.getInstance(Texts.locale()).getDecimalSeparator();
        return Range.number(value).replace('.', sign);
    }

    private static List<String> names(Collection<TieKind> kinds, Filter filter, boolean hidden) {
        return kinds.stream()
                .filter(k -> filter.hiddenKinds().contains(k.id()) == hidden)
                .map(TieKind::said)
                .toList();
    }

    private static String list(List<String> names) {
        int rest = names.size() - NAMED;
        String said = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return rest > 0 ? Texts.of("scene.filter.and-more", said, rest) : said;
    }
}
