package org.entente.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.geo.Rect;
import org.entente.handout.Paper.Format;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.paint.Booklet;
import org.entente.paint.Leaf;
import org.entente.scene.Fitting;
import org.entente.scene.Inset;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Naming;
import org.entente.scene.Scene;
import org.entente.scene.Shapes;
import org.entente.scene.Stroke;
import org.entente.scene.Theme;
import org.entente.state.View;

/** An actor on a day on exactly one page: what finds no room is counted. */
public final class Brief {
    private static final double PICTURE = 0.28;
    private static final double GAP = 24;
    private static final double SOURCES = 84;
    private static final int MOST_FACTS = 3;

    /** How much of their column suppliers and customers may take; the rest is for events. */
    private static final double SHARES = 0.5;

    private Brief() {}

    /**
     * The page.
     *
     * @param view its day, its filter and its layout; {@code IllegalArgumentException} where the record has no actor of the
     *     id
     */
    public static Booklet of(Chronicle chronicle, String id, View view, Paper paper) {
        Actor actor = chronicle.actor(id).orElseThrow(() -> new IllegalArgumentException("no actor " + id));
        Plates plates = new Plates(chronicle, Theme.PRINT);
        Format format = paper.upright();
        List<Mark> marks = new ArrayList<>();
        List<Leaf.Link> links = new ArrayList<>();
        double left = Format.MARGIN;
        double width = format.inner();
        double y = head(actor, view, format, marks);
        Rect place = new Rect(left, y, width, format.height() * PICTURE);
        marks.addAll(Inset.marks(plates.explained(view.focus(id), place.width(), place.height()), place));
        marks.add(new Mark.Area(
                Shapes.rect(place),
                Style.PAPER.ground().panel().fade(0),
                Stroke.solid(Style.PAPER.ink().hairline(), 1),
                null));
        double bottom = format.height() - Format.MARGIN;
        double top = place.bottom() + 6;
        double column = (width - GAP) / 2;
        Standing standing = new Standing(plates.index(view), view, actor, column);
        double height = bottom - SOURCES - 12 - top;
        List<Section> first = Stream.concat(Stream.of(standing.memberships()), standing.ties().stream())
                .toList();
        Section.fill(first, new Rect(left, top, column, height), marks);
        double right = left + column + GAP;
        double end = Section.fill(standing.shares(), new Rect(right, top, column, height * SHARES), marks);
        Section.fill(List.of(standing.events()), new Rect(right, end, column, top + height - end), marks);
        double foot = bottom - SOURCES;
        marks.add(Style.SMALL_BOLD.label(left, foot + 8, Texts.of("handout.brief.sources")));
        Section.sources(standing.sources(), new Rect(left, foot + 12, width, SOURCES - 12), marks, links);
        String title = Texts.of(
                "handout.brief.of",
                Naming.spoken().of(actor),
                PartialDate.of(view.day()).text());
        marks.add(Style.NOTE.label(left, format.height() - 40, title));
        Scene scene = new Scene(
                format.width(),
                format.height(),
                title,
                Style.PAPER.ground().panel(),
                List.of(new Layer("page", marks)));
        return new Booklet(title, List.of(new Leaf(scene, links)));
    }

    private static double head(Actor actor, View view, Format format, List<Mark> out) {
        double left = Format.MARGIN;
        double right = left + format.inner();
        double y = Format.MARGIN - 18;
        out.add(Style.OVERLINE.label(
                left,
                y + 12,
                Texts.of(actor.institution() ? "handout.brief.institution" : "handout.brief.country")
                        .toUpperCase(Texts.locale())));
        String date = PartialDate.of(view.day()).text();
        out.add(Style.HEAD.ending(right, y + 42, date));
        double room = format.inner() - Wrapped.width(date, Style.HEAD) - 20;
        String name = Fitting.text(Naming.spoken().of(actor), Style.TITLE.size(), true, room);
        out.add(Style.TITLE.label(left, y + 42, name));
        y += 52;
        List<String> lines = Wrapped.lines(facts(actor), Style.SMALL, format.inner());
        for (String line : lines.subList(0, Math.min(MOST_FACTS, lines.size()))) {
            out.add(Style.SMALL.label(left, y + 11, line));
            y += Style.SMALL.leading();
        }
        return y + 9;
    }

    private static String facts(Actor actor) {
        String capital = actor.profile().capital();
        String place = capital.isEmpty()
                ? ""
                : Texts.of(actor.institution() ? "handout.brief.seat" : "handout.brief.capital", capital);
        String since = actor.life().span().from().map(PartialDate::since).orElse("");
        String until = actor.life().span().to().map(PartialDate::until).orElse("");
        String standing = actor.life().standing();
        return Stream.of(actor.profile().region(), place, since, until, standing)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
