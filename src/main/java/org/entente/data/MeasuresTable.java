package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.Problem.Spot;
import org.entente.model.Span;
import org.entente.model.Texts;

/** The table of strengths of ties over periods. */
final class MeasuresTable implements Table<Measure> {
    @Override
    public String name() {
        return "measures";
    }

    @Override
    public String about() {
        return "A strength of a tie over a period; no row where nobody knows it";
    }

    @Override
    public boolean dispensable() {
        return true;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("tie", Domain.id("ties"), "the tie"),
                needed("from", Form.DATE, "first day meant, or a year or month"),
                open("to", Form.DATE, "last day meant, included, or a year or month"),
                needed("value", Form.NUMBER, "the strength; 0 only where it is known to be zero"),
                open("unit", Form.TEXT, "such as TJ/year; where empty, that of the tie's kind"),
                Column.sources(),
                Column.note());
    }

    @Override
    public Optional<Measure> read(Row row, Known known) {
        String tie = known.ties.refer(row, "tie");
        if (row.word("from").isEmpty()) {
            row.fail("from", Texts.of("reading.empty"), Row.aDate());
        }
        Span period = row.span("from", "to");
        double value = row.neededNumber("value");
        String unit = row.word("unit");
        Evidence evidence = CrossChecks.evidence(row, known);
        return row.usable() ? Optional.of(new Measure(tie, period, value, unit, evidence)) : Optional.empty();
    }

    @Override
    public void keep(Row row, Measure measure, Known known) {
        known.overlaps
                .with(measure, row.mark("from"))
                .ifPresent(spot -> row.doubt(
                        "from",
                        spot.line() == 0
                                ? Texts.of("reading.overlap-other")
                                : Texts.of("reading.overlap", spot.toString()),
                        Texts.of("reading.one-value")));
        known.rows.add(measure);
    }

    @Override
    public Collection<Measure> rows(Chronicle chronicle) {
        return chronicle.measures();
    }

    @Override
    public void add(Measure measure, Chronicle.Builder rows) {
        rows.add(measure);
    }

    @Override
    public void hold(Measure measure, Known known) {
        known.overlaps.with(measure, Mark.of(new Spot(file(), 0, 0)));
    }

    @Override
    public String key(Measure measure) {
        return measure.tie();
    }

    @Override
    public String key(Row row) {
        return row.word("tie");
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public List<String> cells(Measure measure) {
        return List.of(
                measure.tie(),
                Cells.start(measure.period()),
                Cells.end(measure.period()),
                Cells.number(measure.value()),
                measure.unit(),
                Lists.join(measure.evidence().sources()),
                measure.evidence().note());
    }

    @Override
    public void pack(Measure measure, Packing out) {
        out.text(measure.tie());
        out.span(measure.period());
        out.real(measure.value());
        out.text(measure.unit());
        out.evidence(measure.evidence());
    }

    @Override
    public Measure unpack(Unpacking in) {
        return new Measure(in.text(), in.span(), in.real(), in.text(), in.evidence());
    }
}
