package org.entente.data;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Texts;
import org.entente.model.Tie;

/** What rows must hold to between one another; each breach is told to the row that commits it. */
final class CrossChecks {
    private CrossChecks() {}

    /** Sources and note of a row; a row without a source is doubtful. */
    static Evidence evidence(Row row, Known known) {
        List<String> sources = row.list("sources");
        if (sources.isEmpty()) {
            row.doubt("sources", Texts.of("reading.no-source"), Texts.of("reading.a-source"));
        }
        return new Evidence(known.sources.referAll(row, "sources", sources), row.text("note"));
    }

    /** Actors of an event, at least one. */
    static List<String> concerned(Row row, Known known) {
        List<String> actors = known.actors.referAll(row, "actors");
        if (actors.isEmpty()) {
            row.fail("actors", Texts.of("reading.no-actor"), Texts.of("reading.an-actor"));
        }
        return actors;
    }

    /** Leaves out the predecessors of an actor that are no other actors. */
    static void predecessors(Row row, String id, Known known) {
        List<String> others = known.actors.referAll(row, "predecessors").stream()
                .filter(other -> !other.equals(id))
                .toList();
        if (row.list("predecessors").contains(id)) {
            row.omit(
                    "predecessors",
                    Texts.of("reading.own-predecessor", Shown.text(id)),
                    Texts.of("reading.other-actors"));
        }
        known.actors.get(id).ifPresent(a -> {
            Actor.Life life = new Actor.Life(a.life().span(), others, a.life().standing());
            known.actors.put(id, new Actor(id, a.kind(), a.profile(), life, a.evidence()));
        });
    }

    /** Leaves out a differing account of anything but an event that is none itself. */
    static void account(Row row, String id, Known known) {
        String of = known.events.refer(row, "account_of");
        if (known.events.get(of).filter(Event::differingAccount).isPresent()) {
            row.fail(
                    "account_of",
                    Texts.of("reading.account-of-account", Shown.text(of)),
                    Texts.of("reading.account-of"));
        }
        if (!row.usable()) {
            known.events.remove(id);
        }
    }

    /** A tie joins two actors while both exist. */
    static void link(Row row, Tie.Link link, Span span, Known known) {
        if (!row.usable()) {
            return;
        }
        if (link.from().equals(link.to())) {
            row.fail("to", Texts.of("reading.to-itself", Shown.text(link.from())), Texts.of("reading.another-actor"));
        } else {
            within(row, span, known.actors.get(link.from()));
            within(row, span, known.actors.get(link.to()));
        }
    }

    private static void within(Row row, Span span, Optional<Actor> found) {
        if (found.isPresent()) {
            within(row, span, found.get());
        }
    }

    private static void within(Row row, Span span, Actor actor) {
        Optional<PartialDate> born = actor.life().span().from();
        Optional<PartialDate> gone = actor.life().span().to();
        if (born.isPresent() && span.from().isPresent() && span.from().get().precedes(born.get())) {
            String day = born.get().toString();
            String found = Texts.of("reading.before-actor", Shown.text(row.word("start")), actor.id(), day);
            row.fail("start", found, Texts.of("reading.start-from", day));
        }
        if (gone.isEmpty()) {
            return;
        }
        if (span.to().isEmpty()) {
            String day = gone.get().toString();
            row.fail("end", Texts.of("reading.no-end", actor.id(), day), Texts.of("reading.end-by", day));
        } else if (gone.get().precedes(span.to().get())) {
            String day = gone.get().toString();
            String found = Texts.of("reading.after-actor", Shown.text(row.word("end")), actor.id(), day);
            row.fail("end", found, Texts.of("reading.end-by", day));
        }
    }

    /** A tie's scenario is one that events tell of. */
    static void scenario(Row row, String scenario, Known known) {
        if (scenario.isEmpty() || known.scenarios.contains(scenario)) {
            return;
        }
        String expected = known.scenarios.isEmpty()
                ? Texts.of("reading.no-scenario")
                : Texts.of("reading.one-of", String.join(" | ", known.scenarios));
        row.fail("scenario", Texts.of("reading.scenario", Shown.text(scenario)), expected);
    }

    /** An effect is that of an event of its own, in the tie's own world, while the tie lives. */
    static void effect(Row row, String eventId, String tieId, Known known) {
        Optional<Event> event = known.events.get(eventId);
        Optional<Tie> tie = known.ties.get(tieId);
        if (event.isPresent() && tie.isPresent()) {
            effect(row, event.get(), tie.get());
            known.pairs.check(row, eventId, tieId);
        }
    }

    private static void effect(Row row, Event event, Tie tie) {
        if (event.differingAccount()) {
            row.fail(
                    "event",
                    Texts.of("reading.account-effect", Shown.text(event.id())),
                    Texts.of("reading.account-event", event.context().accountOf()));
        }
        String world = tie.matter().scenario();
        if (!world.isEmpty() && !world.equals(event.context().scenario())) {
            String found = Texts.of("reading.other-world", Shown.text(tie.id()), Shown.text(world));
            row.fail("tie", found, Texts.of("reading.world-event"));
        }
        Optional<PartialDate> start = tie.span().from();
        if (start.isPresent() && event.date().precedes(start.get())) {
            String day = start.get().toString();
            String found = Texts.of("reading.event-early", event.date().toString(), day);
            row.fail("event", found, Texts.of("reading.event-from", day));
        }
        Optional<PartialDate> end = tie.span().to();
        if (end.isPresent() && end.get().precedes(event.date())) {
            String day = end.get().toString();
            String found = Texts.of("reading.event-late", event.date().toString(), day);
            row.fail("event", found, Texts.of("reading.event-by", day));
        }
    }
}
