package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Chronicle;
import org.entente.time.Facet;
import org.entente.time.FacetCounts;
import org.entente.time.Query;
import org.entente.time.Term;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what ties must have. */
final class QueryOptions {
    @Option(
            names = "--where",
            paramLabel = "TERM",
            description = "only ties that have it, several times over: region:NAME, institution:ID (its members of the"
                    + " day), grade:A, strength:UNIT FROM..TO, text:WORDS; with \"not \" before it those that do not."
                    + " Of one sort any is enough, of several all are needed")
    private List<String> terms = List.of();

    @Option(names = "--any", description = "one sort of --where is enough")
    private boolean any;

    Query query(RecordOption record, Chronicle chronicle) {
        List<Term> read = new ArrayList<>();
        for (String text : terms) {
            Term term = Term.parse(text)
                    .orElseThrow(() -> new ParameterException(
                            record.line(),
                            "--where is '" + text + "'; expected such as 'region:Southern Europe', 'institution:EU',"
                                    + " 'grade:A', 'strength:TJ/year 10..250' or 'not text:gas'"));
            if (term.facet() == Facet.INSTITUTION) {
                term = new Term(
                        term.facet(), record.actor(chronicle, term.value()).id(), term.not());
            }
            if (term.facet() == Facet.REGION) {
                List<String> regions = FacetCounts.regions(chronicle);
                if (!regions.contains(term.value())) {
                    throw new ParameterException(
                            record.line(), "no region '" + term.value() + "'; expected " + String.join(", ", regions));
                }
            }
            read.add(term);
        }
        return new Query(read, any);
    }
}
