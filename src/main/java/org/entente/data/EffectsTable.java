package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The table of what events did to ties. */
final class EffectsTable implements Table<Effect> {
    private static final List<Status> STATUSES = List.of(Status.values());

    @Override
    public String name() {
        return "effects";
    }

    @Override
    public String about() {
        return "What an event did to a tie";
    }

    @Override
    public List<Column> columns() {
        List<String> statuses = STATUSES.stream().map(Status::word).toList();
        return List.of(
                needed("event", Domain.id("events"), "the event"),
                needed("tie", Domain.id("ties"), "the tie it acts on"),
                needed("status", Domain.oneOf(statuses), "what the tie is from the event on"),
                open("strength", Form.NUMBER, "its new strength; empty where unknown, 0 where it is really zero"),
                open("note", Form.TEXT, "what changed, in a few words"));
    }

    @Override
    public Optional<Effect> read(Row row, Known known) {
        String event = known.events.refer(row, "event");
        String tie = known.ties.refer(row, "tie");
        Status status = row.oneOf("status", STATUSES, Status::word);
        @Nullable Double strength = row.number("strength");
        CrossChecks.effect(row, event, tie, known);
        return row.usable()
                ? Optional.of(new Effect(event, tie, status, strength, row.text("note")))
                : Optional.empty();
    }

    @Override
    public void keep(Row row, Effect effect, Known known) {
        known.rows.add(effect);
    }

    @Override
    public Collection<Effect> rows(Chronicle chronicle) {
        return chronicle.effects();
    }

    @Override
    public void add(Effect effect, Chronicle.Builder rows) {
        rows.add(effect);
    }

    @Override
    public void hold(Effect effect, Known known) {
        known.pairs.hold(effect.event(), effect.tie());
    }

    @Override
    public String key(Effect effect) {
        return effect.event() + '|' + effect.tie();
    }

    @Override
    public String key(Row row) {
        return row.word("event") + '|' + row.word("tie");
    }

    @Override
    public List<String> cells(Effect effect) {
        return List.of(
                effect.event(), effect.tie(), effect.status().word(), Cells.number(effect.strength()), effect.note());
    }

    @Override
    public void pack(Effect effect, Packing out) {
        out.text(effect.event());
        out.text(effect.tie());
        out.one(STATUSES, effect.status());
        out.realOrNone(effect.strength());
        out.text(effect.note());
    }

    @Override
    public Effect unpack(Unpacking in) {
        return new Effect(in.text(), in.text(), in.one(STATUSES), in.realOrNone(), in.text());
    }
}
