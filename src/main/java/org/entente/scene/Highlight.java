package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** What lies over a picture while the mouse is on something: a veil, and above it that thing with its neighbours. */
public final class Highlight {
    private static final double VEIL = 0.72;
    private static final double HAIRLINE = 1.2;
    private static final double LIT = 1.5;

    private Highlight() {}

    /** The marks of a scene that belong to a row or to its neighbours, over a veil that dims the rest. */
    public static Layer of(Scene scene, Chronicle chronicle, Ref ref) {
        List<Mark> out = new ArrayList<>(veil(scene).marks());
        out.addAll(marks(scene, chronicle, ref).marks());
        return new Layer("highlight", out);
    }

    /** What dims a picture. */
    public static Layer veil(Scene scene) {
        Path all = Shapes.rect(new Rect(0, 0, scene.width(), scene.height()));
        return new Layer("veil", List.of(new Mark.Area(all, scene.background().fade(VEIL), null, null)));
    }

    /** The marks of a scene that belong to a row or to its neighbours, and its frame. */
    public static Layer marks(Scene scene, Chronicle chronicle, Ref ref) {
        Set<Ref> drawn = new HashSet<>();
        Set<Ref> wanted = neighbours(chronicle, ref, null);
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.marks()) {
                if (mark.ref() != null && wanted.contains(mark.ref())) {
                    drawn.add(mark.ref());
                }
            }
        }
        Set<Ref> kept = neighbours(chronicle, ref, drawn);
        List<Mark> out = new ArrayList<>();
        for (Layer layer : scene.layers()) {
            boolean frame = layer.name().equals("frame");
            for (Mark mark : layer.marks()) {
                Ref of = mark.ref();
                if (frame || (of != null && (kept.contains(of) || touches(of, ref)))) {
                    out.add(frame ? mark : lit(mark));
                }
            }
        }
        return new Layer("highlight", out);
    }

    /** A hairline of a crowded picture comes out when it is lit. */
    private static Mark lit(Mark mark) {
        if (mark instanceof Mark.Line line && line.stroke().width() < HAIRLINE) {
            Colour full = new Colour(line.stroke().colour().rgb(), 1);
            return new Mark.Line(
                    line.path(), new Stroke(full, LIT, line.stroke().dash()), line.ref());
        }
        return mark;
    }

    private static boolean touches(Ref mark, Ref ref) {
        return mark.table() == Ref.Table.BOND
                && ref.table() == Ref.Table.ACTOR
                && (mark.id().startsWith(ref.id() + '~') || mark.id().endsWith('~' + ref.id()));
    }

    /**
     * A row with its neighbours.
     *
     * @param drawn the rows among them that are drawn, null where that is not known yet
     */
    private static Set<Ref> neighbours(Chronicle chronicle, Ref ref, @Nullable Set<Ref> drawn) {
        Set<Ref> out = new HashSet<>(Set.of(ref));
        switch (ref.table()) {
            case ACTOR ->
                chronicle.tiesOf(ref.id()).stream()
                        .filter(t -> drawn == null
                                || drawn.contains(Ref.tie(t.id()))
                                || drawn.contains(Ref.bond(t.from(), t.to())))
                        .forEach(t -> {
                            keep(t, out);
                            keepEvents(chronicle, t, out);
                        });
            case TIE ->
                chronicle.tie(ref.id()).ifPresent(t -> {
                    keep(t, out);
                    out.remove(Ref.bond(t.from(), t.to()));
                    keepEvents(chronicle, t, out);
                });
            case BOND -> {
                int cut = ref.id().indexOf('~');
                out.add(Ref.actor(ref.id().substring(0, cut)));
                out.add(Ref.actor(ref.id().substring(cut + 1)));
                chronicle.tiesOf(ref.id().substring(0, cut)).stream()
                        .filter(t -> t.touches(ref.id().substring(cut + 1)))
                        .forEach(t -> out.add(Ref.tie(t.id())));
            }
            case EVENT -> {
                chronicle
                        .effectsOfEvent(ref.id())
                        .forEach(e -> chronicle.tie(e.tie()).ifPresent(t -> keep(t, out)));
                chronicle.event(ref.id()).ifPresent(e -> e.context().actors().forEach(a -> out.add(Ref.actor(a))));
            }
            case SOURCE ->
                chronicle.ties().stream()
                        .filter(t -> t.evidence().sources().contains(ref.id()))
                        .forEach(t -> keep(t, out));
        }
        return out;
    }

    /** Events stand on the lanes of the ties they acted on. */
    private static void keepEvents(Chronicle chronicle, Tie tie, Set<Ref> out) {
        chronicle.effectsOnTie(tie.id()).forEach(e -> out.add(Ref.event(e.event())));
    }

    private static void keep(Tie tie, Set<Ref> out) {
        out.add(Ref.tie(tie.id()));
        out.add(Ref.bond(tie.from(), tie.to()));
        out.add(Ref.actor(tie.from()));
        out.add(Ref.actor(tie.to()));
    }
}
