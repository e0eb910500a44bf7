package org.entente.cli;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.time.FacetCounts;
import org.entente.time.Query;
import org.entente.time.Range;
import org.entente.time.Term;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what ties must have. */
final class QueryOptions {
    @Option(
            names = "--where",
            paramLabel = "TERM",
            description = {
                "only ties that have it, several times over:",
                "region:NAME, institution:ID (its members of the day),",
                "grade:A, strength:UNIT FROM..TO, text:WORDS;",
                "with \"not \" before it those that do not. Of one sort any is enough, of several all are needed"
            })
    private List<String> terms = List.of();

    @Option(names = "--any", description = "one sort of --where is enough")
    private boolean any;

    /** Ids and regions as the record spells them, whatever their case. */
    Query query(RecordOption record, Chronicle chronicle) {
        if (any && terms.isEmpty()) {
            throw new ParameterException(
                    record.line(), "--any without --where; expected a TERM of which one is enough");
        }
        return new Query(
                terms.stream().map(text -> term(text, record, chronicle)).toList(), any);
    }

    private static Term term(String text, RecordOption record, Chronicle chronicle) {
        Term read = Term.parse(text)
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "--where is '" + text + "'; expected such as 'region:Southern Europe', 'institution:EU',"
                                + " 'grade:A', 'strength:TJ/year 10..250' or 'not text:gas'"));
        return switch (read.facet()) {
            case INSTITUTION -> spelt(read, institution(read.value(), record, chronicle));
            case REGION -> spelt(read, known("region", read.value(), FacetCounts.regions(chronicle), record));
            case STRENGTH -> {
                Range.parse(read.value()).ifPresent(r -> known("unit", r.unit(), FacetCounts.units(chronicle), record));
                yield read;
            }
            case GRADE, TEXT -> read;
        };
    }

    private static Term spelt(Term term, String value) {
        return new Term(term.facet(), value, term.not());
    }

    private static String institution(String id, RecordOption record, Chronicle chronicle) {
        Actor actor = record.actor(chronicle, id);
        if (!actor.institution()) {
            throw new ParameterException(
                    record.line(), "--where institution:" + id + " is a nation; expected an institution such as EU");
        }
        return actor.id();
    }

    private static String known(String what, String value, List<String> all, RecordOption record) {
        return all.stream()
                .filter(one -> one.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        record.line(), "no " + what + " '" + value + "'; expected " + String.join(", ", all)));
    }
}
