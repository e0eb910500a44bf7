package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/** The table of events, differing accounts and events of scenarios included. */
final class EventsTable implements Table<Event> {
    /** The usual types; another one is only doubtful. */
    static final List<String> TYPES = List.of(
            "founding",
            "ratification",
            "pact",
            "base",
            "expulsion",
            "easing",
            "cut-off",
            "seizure",
            "statehood",
            "agreement",
            "contract",
            "delivery",
            "donation",
            "licence",
            "statement",
            "vote",
            "sanction",
            "postponement",
            "accession",
            "application",
            "transaction",
            "supply",
            "infrastructure",
            "exercise",
            "recognition",
            "conflict",
            "suspension",
            "withdrawal",
            "embargo");

    private static final String ALL = String.join(", ", TYPES);

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String about() {
        return "Something that happened, or in a scenario would happen, on a date";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("id", Form.ID, "the id that effects name, such as 2017-10-02-mig-29-arrive"),
                needed("date", Form.DATE, "when it happened"),
                needed("type", Form.TEXT, "usually one of " + ALL),
                needed("title", Form.TEXT, "one line in the present tense"),
                open("summary", Form.TEXT, "a few sentences"),
                needed("actors", Domain.ids("actors"), "ids of all concerned, divided by |"),
                needed("grade", SourcesTable.grades(), "A official or several sources, B one good source, C disputed"),
                Column.sources(),
                open("scenario", Form.TEXT, "the scenario it belongs to; empty for a fact"),
                open("account_of", Domain.id("events"), "the event of which this is a differing account"),
                Column.note());
    }

    @Override
    public Optional<Event> read(Row row, Known known) {
        String id = known.events.claim(row);
        PartialDate date = row.neededDate("date");
        String type = row.needed("type", "reading.one-of", ALL);
        String title = row.needed("title", "reading.title");
        Grade grade = row.oneOf("grade", SourcesTable.GRADES, Grade::name);
        List<String> actors = CrossChecks.concerned(row, known);
        Event.Context context = new Event.Context(actors, row.word("scenario"), row.word("account_of"));
        if (!type.isBlank() && !TYPES.contains(type)) {
            row.doubt("type", Texts.of("reading.type", Shown.text(type)), Texts.of("reading.one-of", ALL));
        }
        Event.Account account = new Event.Account(title, row.text("summary"), grade, CrossChecks.evidence(row, known));
        return row.usable() ? Optional.of(new Event(id, date, type, account, context)) : Optional.empty();
    }

    @Override
    public void keep(Row row, Event event, Known known) {
        known.events.put(event.id(), event);
        if (event.differingAccount()) {
            known.waiting.add(new Known.Waiting(row, event.id()));
        }
    }

    @Override
    public void finish(Known known) {
        known.waiting.forEach(waiting -> CrossChecks.account(waiting.row(), waiting.id(), known));
        known.waiting.clear();
        for (Event event : known.events.values()) {
            known.rows.add(event);
            if (event.hypothetical()) {
                known.scenarios.add(event.context().scenario());
            }
        }
    }

    @Override
    public Collection<Event> rows(Chronicle chronicle) {
        return chronicle.events();
    }

    @Override
    public void add(Event event, Chronicle.Builder rows) {
        rows.add(event);
    }

    @Override
    public void hold(Event event, Known known) {
        known.events.hold(event.id(), event);
    }

    @Override
    public String key(Event event) {
        return event.id();
    }

    @Override
    public List<String> cells(Event event) {
        Event.Account account = event.account();
        return List.of(
                event.id(),
                event.date().toString(),
                event.type(),
                account.title(),
                account.summary(),
                Lists.join(event.context().actors()),
                account.grade().name(),
                Lists.join(account.evidence().sources()),
                event.context().scenario(),
                event.context().accountOf(),
                account.evidence().note());
    }

    @Override
    public void pack(Event event, Packing out) {
        out.text(event.id());
        out.date(event.date());
        out.text(event.type());
        out.text(event.account().title());
        out.text(event.account().summary());
        out.one(SourcesTable.GRADES, event.account().grade());
        out.evidence(event.account().evidence());
        out.list(event.context().actors());
        out.text(event.context().scenario());
        out.text(event.context().accountOf());
    }

    @Override
    public Event unpack(Unpacking in) {
        return new Event(
                in.text(),
                in.date(),
                in.text(),
                new Event.Account(in.text(), in.text(), in.one(SourcesTable.GRADES), in.evidence()),
                new Event.Context(in.list(), in.text(), in.text()));
    }
}
