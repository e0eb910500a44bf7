package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** The table of actors. */
final class ActorsTable implements Table<Actor> {
    private static final List<Actor.Kind> KINDS = List.of(Actor.Kind.values());

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public String about() {
        return "A nation, present or former, or an institution";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("id", Form.ID, "ISO 3166-1 alpha-3, or an own code for institutions and former states"),
                needed("kind", Domain.oneOf(List.of("nation", "institution")), "what sort of actor it is"),
                needed("name", Form.TEXT, "usual English name"),
                open("aliases", Form.LIST, "other names, divided by |"),
                open("region", Form.TEXT, "United Nations M49 subregion"),
                open("capital", Form.TEXT, "capital or seat"),
                open("longitude", Form.NUMBER, "of the capital or seat, WGS 84 degrees, -180 to 180"),
                open("latitude", Form.NUMBER, "of the capital or seat, WGS 84 degrees, -90 to 90"),
                open("start", Form.DATE, "when it came to be"),
                open("end", Form.DATE, "when it ceased to be"),
                open("predecessors", Domain.ids("actors"), "ids of the states it followed, divided by |"),
                open("standing", Form.TEXT, "its disputed status in neutral words"),
                Column.sources(),
                Column.note());
    }

    @Override
    public Optional<Actor> read(Row row, Known known) {
        String id = known.actors.claim(row);
        Actor.Kind kind = row.oneOf("kind", KINDS, Actor.Kind::word);
        Actor.Profile profile = new Actor.Profile(
                row.needed("name", "reading.name"),
                row.list("aliases"),
                row.text("region"),
                row.text("capital"),
                place(row));
        Span span = row.span("start", "end");
        Actor.Life life = new Actor.Life(span, row.list("predecessors"), row.text("standing"));
        Evidence evidence = CrossChecks.evidence(row, known);
        return row.usable() ? Optional.of(new Actor(id, kind, profile, life, evidence)) : Optional.empty();
    }

    private static Actor.@Nullable Place place(Row row) {
        Double longitude = degrees(row, "longitude", 180);
        Double latitude = degrees(row, "latitude", 90);
        if (row.word("longitude").isEmpty() != row.word("latitude").isEmpty()) {
            String column = longitude == null ? "longitude" : "latitude";
            String found = Texts.of(longitude == null ? "reading.no-longitude" : "reading.no-latitude");
            row.omit(column, found, Texts.of("reading.both-degrees"));
        }
        return place(longitude, latitude);
    }

    private static Actor.@Nullable Place place(@Nullable Double longitude, @Nullable Double latitude) {
        return longitude == null || latitude == null ? null : new Actor.Place(longitude, latitude);
    }

    private static @Nullable Double degrees(Row row, String column, int most) {
        Double degrees = row.number(column);
        if (degrees != null && Math.abs(degrees) > most) {
            row.fail(column, Shown.text(row.word(column)), Texts.of("reading.degrees", String.valueOf(most)));
        }
        return degrees;
    }

    @Override
    public void keep(Row row, Actor actor, Known known) {
        known.actors.put(actor.id(), actor);
        if (!actor.life().predecessors().isEmpty()) {
            known.waiting.add(new Known.Waiting(row, actor.id()));
        }
    }

    @Override
    public void finish(Known known) {
        known.waiting.forEach(waiting -> CrossChecks.predecessors(waiting.row(), waiting.id(), known));
        known.waiting.clear();
        known.actors.values().forEach(known.rows::add);
    }

    @Override
    public Collection<Actor> rows(Chronicle chronicle) {
        return chronicle.actors();
    }

    @Override
    public void add(Actor actor, Chronicle.Builder rows) {
        rows.add(actor);
    }

    @Override
    public void hold(Actor actor, Known known) {
        known.actors.hold(actor.id(), actor);
    }

    @Override
    public String key(Actor actor) {
        return actor.id();
    }

    @Override
    public List<String> cells(Actor actor) {
        Actor.Place place = actor.profile().place();
        return List.of(
                actor.id(),
                actor.kind().word(),
                actor.name(),
                Lists.join(actor.profile().aliases()),
                actor.profile().region(),
                actor.profile().capital(),
                place == null ? "" : Cells.number(place.longitude()),
                place == null ? "" : Cells.number(place.latitude()),
                Cells.start(actor.life().span()),
                Cells.end(actor.life().span()),
                Lists.join(actor.life().predecessors()),
                actor.life().standing(),
                Lists.join(actor.evidence().sources()),
                actor.evidence().note());
    }

    @Override
    public void pack(Actor actor, Packing out) {
        Actor.Profile profile = actor.profile();
        Actor.Place place = profile.place();
        out.text(actor.id());
        out.one(KINDS, actor.kind());
        out.text(profile.name());
        out.list(profile.aliases());
        out.text(profile.region());
        out.text(profile.capital());
        out.realOrNone(place == null ? null : (Double) place.longitude());
        out.realOrNone(place == null ? null : (Double) place.latitude());
        out.span(actor.life().span());
        out.list(actor.life().predecessors());
        out.text(actor.life().standing());
        out.evidence(actor.evidence());
    }

    @Override
    public Actor unpack(Unpacking in) {
        return new Actor(
                in.text(),
                in.one(KINDS),
                new Actor.Profile(in.text(), in.list(), in.text(), in.text(), place(in.realOrNone(), in.realOrNone())),
                new Actor.Life(in.span(), in.list(), in.text()),
                in.evidence());
    }
}
