package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.scene.Anchors;
import org.entente.scene.ClearPlaces;
import org.entente.scene.Colour;
import org.entente.scene.Palette;
import org.entente.scene.Scene;
import org.entente.scene.TextWidths;
import org.entente.scene.Trace;
import org.entente.story.Answer;
import org.entente.story.Prediction;

/**
 * What a class foretells, marked over the picture: its line, once more with the dash of the status expected, and on it a badge
 * with the tie's number that tells once revealed whether it was right. A tie that is not drawn has a straight line.
 */
final class GuessMarks extends Group {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double APART = 8;
    private static final double BADGE = 22;
    private static final double TEXT = 12;
    private static final double PAD = 7;

    /** How far from the ends of its line, as a share of it, a badge stays. */
    private static final double LEAST_END = 0.08;

    private static final double STEP = 0.04;

    /** How far, in pixels, a badge that finds no room on its line stands beside it. */
    private static final double BESIDE = 16;

    private final Tour tour;
    private final MapCanvas canvas;
    private final List<Node> badges = new ArrayList<>();

    GuessMarks(Tour tour, MapCanvas canvas) {
        this.tour = tour;
        this.canvas = canvas;
        setId("guess-marks");
        setMouseTransparent(true);
        canvas.overlay().getChildren().add(this);
        canvas.pictureProperty().addListener((o, before, now) -> refresh());
        tour.placeProperty().addListener((o, before, now) -> refresh());
    }

    private void refresh() {
        getChildren().clear();
        Optional<Prediction> asked = tour.prediction();
        boolean graph = asked.isPresent()
                && canvas.getWidth() > 0
                && canvas.sight().stage().form() == Layout.Form.GRAPH;
        Scene scene = canvas.pictureProperty().get();
        if (asked.isPresent() && graph && scene != null) {
            Over over = new Over(
                    tour.state().chronicle(),
                    scene,
                    canvas.verbs().anchors(),
                    new ClearPlaces(scene),
                    canvas.sight().palette());
            List<Prediction.Outcome> outcomes = asked.get().outcomes();
            badges.clear();
            for (int i = 0; i < outcomes.size(); i++) {
                mark(outcomes.get(i), i, outcomes.size(), over);
            }
            getChildren().addAll(badges);
        }
    }

    /** What the marks are laid over. */
    private record Over(Chronicle record, Scene scene, Anchors anchors, ClearPlaces clear, Palette palette) {
        Colour colour(Tie tie) {
            return record.kind(tie.kind()).map(palette::kind).orElse(palette.accent());
        }
    }

    private Polyline line(Trace trace, String style) {
        Polyline line = new Polyline(trace.points().stream()
                .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y()))
                .toArray());
        line.getStyleClass().add(style);
        getChildren().add(line);
        return line;
    }

    private static Color paint(Colour colour) {
        return Color.web(String.format(Locale.ROOT, "#%06x", colour.rgb()));
    }

    private void mark(Prediction.Outcome outcome, int number, int of, Over over) {
        Tie tie = outcome.tie();
        Optional<Tour.Place> place = tour.place();
        Optional<Trace> drawn = drawn(outcome, over);
        Optional<Trace> found = drawn.or(() -> beside(tie, (number - (of - 1) / 2.0) * APART, over.anchors()));
        if (found.isEmpty() || place.isEmpty()) {
            return;
        }
        Trace trace = found.get();
        Optional<Answer> guess = place.get().guess().of(tie.id());
        if (place.get().revealed() && drawn.isEmpty()) {
            outcome.becomes().ifPresent(s -> {
                Polyline real = line(trace, "real-line");
                real.setStroke(paint(over.colour(tie)));
                real.getStrokeDashArray().setAll(Palette.dash(s));
            });
        }
        if (guess.isPresent()) {
            Polyline line = line(trace, "guess-line");
            guess.flatMap(g -> g.status().or(outcome::was))
                    .ifPresent(s -> line.getStrokeDashArray().setAll(Palette.dash(s)));
        } else if (!place.get().revealed()) {
            line(trace, "asked-line");
        }
        String text = text(outcome, number, place.get());
        double wide = BADGE + Math.max(0, TextWidths.inter().width(text, TEXT, true) + 2 * PAD - BADGE);
        List<Point> places = places(trace);
        Point at = over.clear()
                .take(places, wide, BADGE)
                .or(() -> places.stream().findFirst())
                .orElse(new Point(0, 0));
        badges.add(badge(outcome, number, place.get(), new Rect(at.x() - wide / 2, at.y() - BADGE / 2, wide, BADGE)));
    }

    /** The way of the line that stands for a tie in the picture, alone or with others of its kind. */
    private Optional<Trace> drawn(Prediction.Outcome outcome, Over over) {
        Tie tie = outcome.tie();
        Colour colour = over.colour(tie);
        Optional<Trace> alone = Trace.of(over.scene(), Ref.tie(tie.id()), colour);
        boolean there = outcome.was().isPresent()
                || tour.place().map(Tour.Place::revealed).orElse(false);
        return alone.isPresent() || !there ? alone : Trace.of(over.scene(), Ref.bond(tie.from(), tie.to()), colour);
    }

    /** A straight way between the two ends, some pixels aside, for a tie that is not drawn. */
    private static Optional<Trace> beside(Tie tie, double aside, Anchors anchors) {
        return anchors.at(Ref.actor(tie.from()))
                .flatMap(from -> anchors.at(Ref.actor(tie.to())).map(to -> {
                    double length = Math.max(1, from.distance(to));
                    double dx = -(to.y() - from.y()) / length * aside;
                    double dy = (to.x() - from.x()) / length * aside;
                    return Trace.straight(new Point(from.x() + dx, from.y() + dy), new Point(to.x() + dx, to.y() + dy));
                }));
    }

    /** Places on a line, those nearest to its middle first, and after them places on both sides of it. */
    private static List<Point> places(Trace trace) {
        return DoubleStream.of(0, BESIDE, -BESIDE)
                .boxed()
                .flatMap(aside -> DoubleStream.iterate(0, d -> d < 0.5 - LEAST_END, d -> d + STEP)
                        .flatMap(d -> DoubleStream.of(0.5 + d, 0.5 - d))
                        .mapToObj(share -> aside(trace, share, aside)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Point> aside(Trace trace, double share, double aside) {
        return trace.at(share - STEP).flatMap(from -> trace.at(share + STEP)
                .flatMap(to -> trace.at(share).map(at -> {
                    double length = Math.max(1e-6, from.distance(to));
                    return new Point(
                            at.x() - (to.y() - from.y()) / length * aside,
                            at.y() + (to.x() - from.x()) / length * aside);
                })));
    }

    private static String text(Prediction.Outcome outcome, int number, Tour.Place place) {
        Optional<Answer> guess = place.guess().of(outcome.tie().id());
        String strength = guess.filter(Answer::ofStrength)
                .map(g -> g == Answer.STRONGER ? " ↑" : " ↓")
                .orElse("");
        boolean right = place.guess().right(outcome);
        String sign = guess.isEmpty() ? "" : !place.revealed() ? " ?" : right ? " ✓" : " ✗";
        return (number + 1) + strength + sign;
    }

    private static Node badge(Prediction.Outcome outcome, int number, Tour.Place place, Rect box) {
        boolean guessed = place.guess().of(outcome.tie().id()).isPresent();
        boolean right = place.guess().right(outcome);
        Label badge = new Label(text(outcome, number, place));
        badge.setId("guess-badge-" + (number + 1));
        badge.getStyleClass().add("guess-badge");
        badge.pseudoClassStateChanged(RIGHT, place.revealed() && guessed && right);
        badge.pseudoClassStateChanged(WRONG, place.revealed() && guessed && !right);
        badge.setMinSize(box.width(), box.height());
        badge.setLayoutX(box.x());
        badge.setLayoutY(box.y());
        return badge;
    }
}
