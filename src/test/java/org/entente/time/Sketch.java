package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** A small record in a few words; dates are texts, of which the empty one is none. */
final class Sketch {
    private final Chronicle.Builder rows = new Chronicle.Builder();

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text).orElseThrow();
    }

    static Span span(String start, String end) {
        return new Span(date(start), date(end));
    }

    static Actor person(String id, Span span) {
        Actor.Profile profile = new Actor.Profile(id, List.of(), "", "", null);
        return new Actor(id, Actor.Kind.NATION, profile, new Actor.Life(span, List.of(), ""), Evidence.NONE);
    }

    static Tie link(String id, Tie.Link link, Span span, String scenario) {
        return new Tie(id, link, new Tie.Matter("", scenario), span, Evidence.NONE);
    }

    Sketch actors(String... ids) {
        for (String id : ids) {
            rows.add(person(id, Span.ALWAYS));
        }
        return this;
    }

    Sketch actor(String id, String start, String end) {
        rows.add(person(id, span(start, end)));
        return this;
    }

    /** A tie named "t" of kind arms from A to B. */
    Sketch tie(String start, String end) {
        return tie("t", "A", "B", span(start, end));
    }

    Sketch tie(String id, String from, String to, Span span) {
        return add(link(id, new Tie.Link("arms", from, to), span, ""));
    }

    Sketch add(Tie tie) {
        rows.add(tie);
        return this;
    }

    Sketch event(String id, String date) {
        return event(id, date, "", "");
    }

    Sketch event(String id, String date, String scenario, String accountOf) {
        Event.Account account = new Event.Account(id, "", Grade.A, new Evidence(List.of("s-" + id), ""));
        PartialDate on = PartialDate.parse(date).orElseThrow();
        rows.add(new Event(id, on, "talk", account, new Event.Context(List.of(), scenario, accountOf)));
        return this;
    }

    /** An event that names actors. */
    Sketch said(String id, String date, String... actors) {
        Event.Account account = new Event.Account(id, "", Grade.A, Evidence.NONE);
        PartialDate on = PartialDate.parse(date).orElseThrow();
        rows.add(new Event(id, on, "statement", account, new Event.Context(List.of(actors), "", "")));
        return this;
    }

    /** What an event did to the tie named "t". */
    Sketch effect(String event, Status status) {
        rows.add(new Effect(event, "t", status, null, ""));
        return this;
    }

    Sketch effect(String event, Status status, double strength) {
        rows.add(new Effect(event, "t", status, strength, "told"));
        return this;
    }

    Sketch add(Effect effect) {
        rows.add(effect);
        return this;
    }

    /** An event of the name of its date, with its effect on the tie named "t". */
    Sketch turn(String date, Status status) {
        return event(date, date).effect(date, status);
    }

    Sketch measure(String start, String end, double value, String unit) {
        rows.add(new Measure("t", span(start, end), value, unit, Evidence.NONE));
        return this;
    }

    Chronicle chronicle() {
        return rows.build();
    }
}
