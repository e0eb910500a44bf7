package org.entente.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Wishes joined: of one facet a tie must have any, of several facets all, or any where so said; what a wish with "not"
 * names is left out in either case. Without wishes it admits every tie.
 *
 * @param terms in the order in which they were made, each once
 * @param any whether one facet is enough
 */
public record Query(List<Term> terms, boolean any) {
    public static final Query ALL = new Query(List.of(), false);

    public Query {
        terms = List.copyOf(new LinkedHashSet<>(terms));
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Adds a wish, in place of the opposite one. */
    public Query with(Term term) {
        Stream<Term> kept = terms.stream().filter(t -> !t.equals(term.opposite()));
        return new Query(Stream.concat(kept, Stream.of(term)).toList(), any);
    }

    public Query without(Predicate<Term> unwanted) {
        return new Query(terms.stream().filter(unwanted.negate()).toList(), any);
    }

    /** Takes a wish away, or adds it. */
    public Query toggle(Term term) {
        return terms.contains(term) ? without(term::equals) : with(term);
    }

    public Query joined(boolean byAny) {
        return new Query(terms, byAny);
    }

    /** The wishes of a facet. */
    public List<Term> of(Facet facet) {
        return terms.stream().filter(t -> t.facet() == facet).toList();
    }

    /** What decides over a facet's choices: the other facets, of which only the exclusions count where any is enough. */
    Query beside(Facet facet) {
        return without(t -> t.facet() == facet || (any && !t.not()));
    }
}
