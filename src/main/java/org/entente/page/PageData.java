package org.entente.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.entente.scene.Change;
import org.entente.scene.Palette;
import org.entente.scene.Stroke;
import org.entente.scene.Theme;
import org.entente.time.TimeIndex;

/** Writes all that a page knows; rows name one another by their places in its lists. */
final class PageData {
    private final TimeIndex index;
    private final PageChoice choice;
    private final Extract extract;
    private final Scenery scenery;
    private final Numbers numbers;

    PageData(TimeIndex index, PageChoice choice, Extract extract, Scenery scenery) {
        this.index = index;
        this.choice = choice;
        this.extract = extract;
        this.scenery = scenery;
        this.numbers = new Numbers(
                Numbers.of(extract.actors(), Actor::id),
                Numbers.of(index.chronicle().kinds(), TieKind::id),
                Numbers.of(extract.events(), Event::id),
                Numbers.of(extract.sources(), Source::id));
    }

    String json() {
        return Json.object(out -> {
            out.text("lang", Texts.locale().toLanguageTag());
            out.number("afterglow", TimeIndex.AFTERGLOW_DAYS);
            out.number("ended", Numbers.status(Status.ENDED));
            time(out);
            out.text("region", choice.region() == null ? "" : choice.region());
            out.number("focus", numbers.actors().getOrDefault(choice.focus() == null ? "" : choice.focus(), -1));
            out.object("texts", PageTexts::write);
            out.list("kinds", rows -> each(List.copyOf(index.chronicle().kinds()), rows, this::kind));
            out.list("statuses", rows -> each(Numbers.STATUSES, rows, PageData::status));
            out.list("changes", rows -> each(List.of(Change.values()), rows, PageData::change));
            out.list("actors", rows -> each(extract.actors(), rows, this::actor));
            TieRows ties = new TieRows(index, numbers);
            out.list("ties", rows -> each(extract.ties(), rows, ties::write));
            out.list("events", rows -> each(extract.events(), rows, this::event));
            steps(out);
            out.list("sources", rows -> each(extract.sources(), rows, PageData::source));
            out.list("lands", rows -> each(scenery.lands().lands(), rows, PageData::land));
            out.text("graticule", scenery.lands().graticule());
        });
    }

    private interface Row<T> {
        void write(T value, Json out) throws IOException;
    }

    private static <T> void each(List<T> values, Json rows, Row<T> row) throws IOException {
        for (T value : values) {
            rows.item(out -> row.write(value, out));
        }
    }

    private void steps(Json out) throws IOException {
        Tale tale = choice.tale();
        if (tale != null) {
            StepRows steps = new StepRows(index, numbers, extract.ties());
            out.text("story", tale.title()).list("steps", rows -> each(tale.stops(), rows, steps::write));
        }
    }

    private void time(Json out) throws IOException {
        PageChoice.Time time = choice.time();
        out.number("first", Numbers.day(time.within(index.first())));
        out.number("last", Numbers.day(time.within(index.last())));
        out.number("day", Numbers.day(time.within(time.opening() == null ? extract.latest(index) : time.opening())));
        if (time.from() != null) {
            out.number("from", Numbers.day(time.from()));
        }
        if (time.to() != null) {
            out.number("to", Numbers.day(time.to()));
        }
    }

    private void kind(TieKind kind, Json out) throws IOException {
        out.text("id", kind.id())
                .text("name", kind.name())
                .flag("directed", kind.nature().directed())
                .text("unit", kind.unit());
    }

    private static void status(Status status, Json out) throws IOException {
        out.text("id", status.word())
                .numbers("dash", Palette.dash(status))
                .numbers("weight", List.of(Palette.of(Theme.LIGHT).weight(status)));
    }

    private static void change(Change change, Json out) throws IOException {
        Stroke stroke = change.stroke(Palette.of(Theme.LIGHT));
        out.text("id", change.name().toLowerCase(Locale.ROOT))
                .text("name", change.word())
                .numbers("width", List.of(stroke.width()))
                .numbers("dash", stroke.dash());
    }

    private void actor(Actor actor, Json out) throws IOException {
        Span span = actor.life().span();
        out.text("id", actor.id())
                .text("name", actor.name())
                .flag("inst", actor.institution())
                .flag("core", extract.core().contains(actor.id()))
                .texts("aka", actor.profile().aliases())
                .text("region", actor.profile().region())
                .text("standing", actor.life().standing())
                .text("note", actor.evidence().note())
                .numbers(
                        "src", Numbers.known(numbers.sources(), actor.evidence().sources()))
                .numbers(
                        "line",
                        Numbers.known(numbers.actors(), index.chronicle().lineage(actor.id())))
                .numbers("at", scenery.map(actor).map(PageData::plane).orElse(List.of()))
                .numbers("net", scenery.network(actor).map(PageData::plane).orElse(List.of()))
                .number(
                        "from",
                        span.from().map(PartialDate::earliest).map(Numbers::day).orElse(Numbers.EVER))
                .number(
                        "to",
                        span.to().map(PartialDate::latest).map(Numbers::day).orElse(Numbers.NEVER));
    }

    private static List<Long> plane(Point at) {
        return List.of(Math.round(at.x()), Math.round(at.y()));
    }

    private void event(Event event, Json out) throws IOException {
        Set<String> known = numbers.actors().keySet();
        told(event, out);
        out.text("id", event.id())
                .number("day", Numbers.day(event.date().earliest()))
                .number("end", Numbers.day(event.date().latest()))
                .text("type", event.type())
                .numbers("a", Numbers.known(numbers.actors(), event.context().actors()))
                .texts(
                        "others",
                        event.context().actors().stream()
                                .filter(id -> !known.contains(id))
                                .map(index.chronicle()::nameOf)
                                .toList());
        List<Event> accounts = index.chronicle().accountsOf(event.id());
        if (!accounts.isEmpty()) {
            out.list("accounts", rows -> each(accounts, rows, this::told));
        }
    }

    private void told(Event event, Json out) throws IOException {
        out.text("date", event.date().toString())
                .text("title", event.title())
                .text("sum", event.account().summary())
                .text("grade", event.account().grade().name())
                .text("n", event.account().evidence().note())
                .numbers(
                        "src",
                        Numbers.known(
                                numbers.sources(), event.account().evidence().sources()));
    }

    private static void source(Source source, Json out) throws IOException {
        out.text("pub", source.publisher())
                .text("title", source.work().title())
                .text("author", source.work().author())
                .text("date", source.work().published())
                .text("url", source.work().url())
                .text("grade", source.grade().name());
    }

    private static void land(Lands.Land land, Json out) throws IOException {
        out.text("id", land.id()).text("d", land.path());
    }
}
