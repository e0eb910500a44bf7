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
import org.entente.model.Span;
import org.entente.model.Tie;

/** The table of ties. */
final class TiesTable implements Table<Tie> {
    @Override
    public String name() {
        return "ties";
    }

    @Override
    public String about() {
        return "One tie of one kind between two actors; a pair may have several";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("id", Form.ID, "the id that effects and measures name"),
                needed("kind", Domain.id("kinds"), "the kind of tie"),
                needed("from", Domain.id("actors"), "the actor that acts, supplies or joins"),
                needed("to", Domain.id("actors"), "the actor that is acted on, supplied or joined"),
                open("subject", Form.TEXT, "what the tie is about, such as Pantsir-S1 or pipeline gas"),
                open("start", Form.DATE, "first day of the tie's life, a proposed stage included"),
                open("end", Form.DATE, "last day of the tie's life; empty while it lives"),
                open("scenario", Form.TEXT, "the scenario in which alone it exists; empty for a fact"),
                Column.sources(),
                Column.note());
    }

    @Override
    public Optional<Tie> read(Row row, Known known) {
        String id = known.ties.claim(row);
        Tie.Link link = new Tie.Link(
                known.kinds.refer(row, "kind"), known.actors.refer(row, "from"), known.actors.refer(row, "to"));
        Tie.Matter matter = new Tie.Matter(row.text("subject"), row.word("scenario"));
        Span span = row.span("start", "end");
        CrossChecks.link(row, link, span, known);
        CrossChecks.scenario(row, matter.scenario(), known);
        Evidence evidence = CrossChecks.evidence(row, known);
        return row.usable() ? Optional.of(new Tie(id, link, matter, span, evidence)) : Optional.empty();
    }

    @Override
    public void keep(Row row, Tie tie, Known known) {
        known.ties.put(tie.id(), tie);
        known.rows.add(tie);
    }

    @Override
    public Collection<Tie> rows(Chronicle chronicle) {
        return chronicle.ties();
    }

    @Override
    public void add(Tie tie, Chronicle.Builder rows) {
        rows.add(tie);
    }

    @Override
    public void hold(Tie tie, Known known) {
        known.ties.hold(tie.id(), tie);
    }

    @Override
    public String key(Tie tie) {
        return tie.id();
    }

    @Override
    public List<String> cells(Tie tie) {
        return List.of(
                tie.id(),
                tie.kind(),
                tie.from(),
                tie.to(),
                tie.subject(),
                Cells.start(tie.span()),
                Cells.end(tie.span()),
                tie.matter().scenario(),
                Lists.join(tie.evidence().sources()),
                tie.evidence().note());
    }

    @Override
    public void pack(Tie tie, Packing out) {
        out.text(tie.id());
        out.text(tie.kind());
        out.text(tie.from());
        out.text(tie.to());
        out.text(tie.subject());
        out.text(tie.matter().scenario());
        out.span(tie.span());
        out.evidence(tie.evidence());
    }

    @Override
    public Tie unpack(Unpacking in) {
        return new Tie(
                in.text(),
                new Tie.Link(in.text(), in.text(), in.text()),
                new Tie.Matter(in.text(), in.text()),
                in.span(),
                in.evidence());
    }
}
