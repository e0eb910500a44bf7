package org.entente.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.geo.Rect;
import org.entente.handout.Paper.Format;
import org.entente.model.Texts;
import org.entente.paint.Leaf;
import org.entente.scene.Inset;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Scene;
import org.entente.scene.Shapes;
import org.entente.scene.Stroke;

/**
 * Writes down pages from top to bottom, with footnotes at the foot of the page that cites them, and a page's number. A
 * paragraph that goes on overleaf leaves and takes at least two lines.
 */
final class Flow {
    private static final double FOOT = 54;
    private static final double NOTE_GAP = 12;

    /** The most of a page that notes take; what is over goes overleaf. */
    private static final double MOST_NOTES = 0.35;

    private static final int KEPT = 2;

    private final Format format;
    private final String running;
    private final Notes notes;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Notes.Line> waiting = new ArrayDeque<>();
    private Draft page;
    private double y;

    /** A page in the making. */
    private record Draft(List<Mark> marks, List<Leaf.Link> links, List<Notes.Line> notes, Set<String> cited) {
        Draft() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }
    }

    /** Pages of a format; the running line stands at the foot of each. */
    Flow(Format format, String running, Notes notes) {
        this.format = format;
        this.running = running;
        this.notes = notes;
        page = new Draft();
        drafts.add(page);
        y = Format.MARGIN;
    }

    double left() {
        return Format.MARGIN;
    }

    double width() {
        return format.inner();
    }

    /** How far down the page is written. */
    double y() {
        return y;
    }

    /** The page that is written, from 1. */
    int number() {
        return drafts.size();
    }

    private boolean fresh() {
        return y <= Format.MARGIN;
    }

    private double bottom() {
        double taken = page.notes().isEmpty() ? 0 : NOTE_GAP + page.notes().size() * Style.NOTE.leading();
        return format.height() - Format.MARGIN - taken;
    }

    /** Pixels left on the page. */
    double room() {
        return bottom() - y;
    }

    /** Goes to a new page unless as much room is left, or the page is new. */
    void need(double height) {
        if (room() < height && !fresh()) {
            turn();
        }
    }

    /** Goes to a new page, on which notes go on that found no room. */
    void turn() {
        page = new Draft();
        drafts.add(page);
        y = Format.MARGIN;
        admit();
    }

    /** Leaves room, but none at the top of a page. */
    void gap(double height) {
        y += fresh() ? 0 : height;
    }

    /** Takes room for what is drawn there; the upper edge of it. */
    double take(double height) {
        double top = y;
        y += height;
        return top;
    }

    void mark(Mark mark) {
        page.marks().add(mark);
    }

    /** The height of a paragraph. */
    double height(String text, Style style) {
        return Wrapped.lines(text, style, width()).size() * style.leading();
    }

    void write(String text, Style style) {
        write(text, style, List.of());
    }

    /** A paragraph that rests on sources, whose numbers stand raised behind it. */
    void write(String text, Style style, List<String> sources) {
        String sign = sources.isEmpty() ? "" : notes.sign(sources);
        Style raised = new Style(style.size() * 0.68, style.leading(), false, Style.PAPER.accent());
        double room = sign.isEmpty() ? 0 : Wrapped.width(sign, raised) + 3;
        List<String> lines = Wrapped.lines(text, style, width() - room);
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            boolean parting = i > 0 && left == KEPT && room() < KEPT * style.leading();
            boolean starting = i == 0 && room() < Math.min(left, KEPT) * style.leading();
            if (!fresh() && (room() < style.leading() || parting || starting)) {
                turn();
            }
            double baseline = take(style.leading()) + style.leading() * 0.5 + style.size() * 0.36;
            mark(style.label(left(), baseline, lines.get(i)));
            if (left == 1 && !sign.isEmpty()) {
                double x = left() + Wrapped.width(lines.get(i), style) + 2;
                mark(raised.label(x, baseline - style.size() * 0.36, sign));
            }
        }
    }

    /** Puts sources at the foot of the page. */
    void cite(List<String> sources) {
        for (String source : sources) {
            if (page.cited().add(source)) {
                waiting.addAll(notes.lines(source, width()));
            }
        }
        admit();
    }

    /** How high notes are that this page does not have yet. */
    double notesHeight(List<String> sources) {
        int lines = sources.stream()
                .distinct()
                .filter(s -> !page.cited().contains(s))
                .mapToInt(s -> notes.lines(s, width()).size())
                .sum();
        double most = format.height() * MOST_NOTES;
        return Math.min(most, lines * Style.NOTE.leading() + (page.notes().isEmpty() ? NOTE_GAP : 0));
    }

    private void admit() {
        double most = format.height() * MOST_NOTES;
        while (!waiting.isEmpty()
                && (page.notes().size() + 1) * Style.NOTE.leading() <= most
                && room() >= Style.NOTE.leading() + NOTE_GAP) {
            page.notes().add(waiting.remove());
        }
    }

    /** A picture over the whole width, so many pixels high. */
    void picture(Scene scene, double height) {
        Rect place = new Rect(left(), take(height), width(), height);
        page.marks().addAll(Inset.marks(scene, place));
        mark(new Mark.Area(
                Shapes.rect(place),
                scene.background().fade(0),
                Stroke.solid(Style.PAPER.ink().hairline(), 1),
                null));
    }

    /** A fine line across. */
    void rule() {
        mark(line(left(), y, left() + width()));
    }

    static Mark line(double from, double y, double to) {
        Path.Builder pen = new Path.Builder();
        pen.move(from, y);
        pen.line(to, y);
        return new Mark.Line(pen.build(), Stroke.solid(Style.PAPER.ink().hairline(), 1), null);
    }

    /** All pages as they are printed. */
    List<Leaf> leaves() {
        while (!waiting.isEmpty()) {
            turn();
        }
        List<Leaf> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            foot(draft);
            double baseline = format.height() - FOOT + 14;
            draft.marks().add(Style.NOTE.label(left(), baseline, running));
            String number = Texts.of("handout.page", i + 1, drafts.size());
            draft.marks().add(Style.NOTE.ending(left() + width(), baseline, number));
            Layer layer = new Layer("page", draft.marks());
            Scene scene = new Scene(
                    format.width(),
                    format.height(),
                    running,
                    Style.PAPER.ground().panel(),
                    List.of(layer));
            out.add(new Leaf(scene, draft.links()));
        }
        return out;
    }

    private void foot(Draft draft) {
        if (draft.notes().isEmpty()) {
            return;
        }
        double top = format.height() - Format.MARGIN - draft.notes().size() * Style.NOTE.leading();
        draft.marks().add(line(left(), top - NOTE_GAP / 2, left() + 120));
        for (Notes.Line line : draft.notes()) {
            double baseline = top + Style.NOTE.leading() * 0.5 + Style.NOTE.size() * 0.36;
            double x = left() + Notes.INDENT;
            draft.marks().add(Style.NOTE.label(left(), baseline, line.number()));
            draft.marks().add(Style.NOTE.label(x, baseline, line.text()));
            if (!line.address().isEmpty()) {
                double at = line.text().isEmpty() ? x : x + Wrapped.width(line.text() + " ", Style.NOTE);
                draft.marks().add(Style.LINK.label(at, baseline, line.address()));
                if (!line.url().isEmpty()) {
                    Rect place = new Rect(at, top, Wrapped.width(line.address(), Style.LINK), Style.NOTE.leading());
                    draft.links().add(new Leaf.Link(place, line.url()));
                }
            }
            top += Style.NOTE.leading();
        }
    }
}
