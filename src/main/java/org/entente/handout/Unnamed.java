package org.entente.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Ref;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Surface;

/**
 * A picture whose nations are to be named: letters stand for the names of some, those of the others are left out.
 *
 * @param names what the letters mean, in their order
 */
record Unnamed(Scene picture, List<String> names) {
    private static final int MOST = 8;
    private static final String LABELS = "labels";

    Unnamed {
        names = List.copyOf(names);
    }

    static String letter(int at) {
        return Character.toString('A' + at);
    }

    /** The picture with letters, from left to right. */
    static Unnamed of(Scene scene, Set<String> known) {
        Labels labels = new Labels(new ArrayList<>());
        scene.layers().stream().filter(l -> l.name().equals(LABELS)).forEach(l -> l.paint(labels));
        List<Mark.Label> asked = labels.found().stream()
                .filter(l -> l.type().bold()
                        && actor(l).filter(id -> !known.contains(id)).isPresent())
                .sorted(Comparator.comparingDouble((Mark.Label l) -> -l.type().size())
                        .thenComparing(Mark.Label::text))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Mark.Label::x).thenComparingDouble(Mark.Label::y))
                .toList();
        List<Mark> letters = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Mark.Label label = asked.get(i);
            Mark.Type type = label.type();
            Mark.Type large = new Mark.Type(type.size() + 3, true, type.anchor(), Style.PAPER.accent(), type.halo());
            letters.add(new Mark.Label(label.x(), label.y() + 1, letter(i), large, label.ref()));
        }
        labels.found().stream()
                .filter(l -> actor(l).filter(known::contains).isPresent())
                .forEach(letters::add);
        List<Layer> layers = scene.layers().stream()
                .map(l -> l.name().equals(LABELS) ? new Layer(LABELS, letters) : l)
                .toList();
        Scene picture = new Scene(scene.width(), scene.height(), "", scene.background(), layers);
        return new Unnamed(picture, asked.stream().map(Mark.Label::text).collect(Collectors.toList()));
    }

    private static Optional<String> actor(Mark.Label label) {
        return Optional.ofNullable(label.ref())
                .filter(r -> r.table() == Ref.Table.ACTOR)
                .map(Ref::id);
    }

    /** Gathers labels. */
    private record Labels(List<Mark.Label> found) implements Surface {
        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {}

        @Override
        public void line(Mark.Line line) {}

        @Override
        public void area(Mark.Area area) {}

        @Override
        public void label(Mark.Label label) {
            found.add(label);
        }
    }
}
