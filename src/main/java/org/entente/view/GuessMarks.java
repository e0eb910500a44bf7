package org.entente.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.scene.Anchors;
import org.entente.scene.ClearPlaces;
import org.entente.scene.Palette;
import org.entente.story.Answer;
import org.entente.story.Prediction;

/**
 * What a class foretells, marked over the picture: a line between the two ends with the dash of the status expected, and a
 * badge with the tie's number that tells once revealed whether it was right.
 */
final class GuessMarks extends Group {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double APART = 8;
    private static final double BADGE = 22;

    /** How far from the ends of its line, as a share of it, a badge stays. */
    private static final double LEAST_END = 0.08;

    private static final double STEP = 0.04;

    private final Tour tour;
    private final MapCanvas canvas;

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
        if (asked.isPresent() && graph) {
            Over over = new Over(canvas.verbs().anchors(), clear());
            List<Prediction.Outcome> outcomes = asked.get().outcomes();
            for (int i = 0; i < outcomes.size(); i++) {
                mark(outcomes.get(i), i, outcomes.size(), over);
            }
        }
    }

    /** What the marks are laid over. */
    private record Over(Anchors anchors, Optional<ClearPlaces> clear) {}

    private Optional<ClearPlaces> clear() {
        return Optional.ofNullable(canvas.pictureProperty().get()).map(ClearPlaces::new);
    }

    private void mark(Prediction.Outcome outcome, int number, int of, Over over) {
        Tie tie = outcome.tie();
        Optional<Point> from = over.anchors().at(Ref.actor(tie.from()));
        Optional<Point> to = over.anchors().at(Ref.actor(tie.to()));
        Optional<Tour.Place> place = tour.place();
        if (from.isEmpty() || to.isEmpty() || place.isEmpty()) {
            return;
        }
        double aside = (number - (of - 1) / 2.0) * APART;
        Line line = beside(from.get(), to.get(), aside);
        Optional<Answer> guess = place.get().guess().of(tie.id());
        guess.ifPresent(answer -> {
            answer.status().or(outcome::was).ifPresent(s -> line.getStrokeDashArray()
                    .setAll(Palette.dash(s)));
            line.getStyleClass().add("guess-line");
            getChildren().add(line);
        });
        double along = (number + 1.0) / (of + 1);
        List<Point> places = places(line, along);
        Point at = over.clear().flatMap(c -> c.take(places, BADGE / 2)).orElse(places.get(0));
        getChildren().add(badge(outcome, number, place.get(), at));
    }

    private static Line beside(Point from, Point to, double aside) {
        double length = Math.max(1, from.distance(to));
        double dx = -(to.y() - from.y()) / length * aside;
        double dy = (to.x() - from.x()) / length * aside;
        return new Line(from.x() + dx, from.y() + dy, to.x() + dx, to.y() + dy);
    }

    /** Places along a line, those nearest to a wanted one first. */
    private static List<Point> places(Line line, double along) {
        return DoubleStream.iterate(0, d -> d < 1, d -> d + STEP)
                .flatMap(d -> DoubleStream.of(along + d, along - d))
                .filter(a -> a == along || (a > LEAST_END && a < 1 - LEAST_END))
                .mapToObj(a -> between(line, a))
                .toList();
    }

    private static Point between(Line line, double along) {
        return new Point(
                line.getStartX() + (line.getEndX() - line.getStartX()) * along,
                line.getStartY() + (line.getEndY() - line.getStartY()) * along);
    }

    private static Node badge(Prediction.Outcome outcome, int number, Tour.Place place, Point at) {
        boolean guessed = place.guess().of(outcome.tie().id()).isPresent();
        boolean right = place.guess().right(outcome);
        String sign = !guessed ? "" : !place.revealed() ? " ?" : right ? " ✓" : " ✗";
        Label badge = new Label((number + 1) + sign);
        badge.setId("guess-badge-" + (number + 1));
        badge.getStyleClass().add("guess-badge");
        badge.pseudoClassStateChanged(RIGHT, place.revealed() && guessed && right);
        badge.pseudoClassStateChanged(WRONG, place.revealed() && guessed && !right);
        badge.setMinSize(BADGE, BADGE);
        badge.setLayoutX(at.x() - BADGE / 2);
        badge.setLayoutY(at.y() - BADGE / 2);
        return badge;
    }
}
