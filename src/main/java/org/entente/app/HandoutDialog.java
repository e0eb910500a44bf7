package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.entente.handout.Choice;
import org.entente.handout.Edition;
import org.entente.handout.Handout;
import org.entente.handout.Handouts;
import org.entente.handout.Paper;
import org.entente.model.Texts;
import org.entente.story.Story;
import org.entente.view.Dialogs;

/** Asks which hand-out is wanted, of which story, for whom and on what. */
final class HandoutDialog extends Dialog<HandoutOrder> {
    /** Seconds a step is held; 0 for its own. */
    private static final List<Double> SECONDS = List.of(0.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0);

    /** Pictures a second. */
    private static final List<Double> RATES = List.of(10.0, 5.0, 15.0, 25.0, 30.0, 60.0);

    private final ComboBox<Kind> kind;
    private final ComboBox<Story> story;
    private final ComboBox<Edition> edition = new ComboBox<>(FXCollections.observableArrayList(Edition.values()));
    private final ComboBox<Paper> paper = new ComboBox<>(FXCollections.observableArrayList(Paper.values()));
    private final ComboBox<Choice.Motion> size = new ComboBox<>(FXCollections.observableArrayList(
            Choice.Motion.USUAL,
            new Choice.Motion(640, 400, 0, 10),
            new Choice.Motion(1280, 720, 0, 10),
            new Choice.Motion(1920, 1080, 0, 25)));
    private final ComboBox<Double> seconds = new ComboBox<>(FXCollections.observableArrayList(SECONDS));
    private final ComboBox<Double> rate = new ComboBox<>(FXCollections.observableArrayList(RATES));
    private final ComboBox<Integer> panels = new ComboBox<>(FXCollections.observableArrayList(Choice.PANELS));
    private final ComboBox<Boolean> apart = new ComboBox<>(FXCollections.observableArrayList(false, true));

    /** A hand-out of a story, or the brief. */
    private record Kind(String name, @org.jspecify.annotations.Nullable Handout handout) {
        boolean pages() {
            return handout == null || handout.ending().equals("pdf");
        }
    }

    /**
     * Prepares the dialog.
     *
     * @param stories those to choose from
     * @param focus the name of the nation in focus, empty without one
     */
    HandoutDialog(Stage owner, List<Story> stories, String focus) {
        initOwner(owner);
        setTitle(Texts.of("handout.dialog"));
        getDialogPane().setId("handout-dialog");
        Messages.dress(getDialogPane(), owner);
        List<Kind> kinds = new ArrayList<>();
        if (!stories.isEmpty()) {
            Handouts.all().forEach(h -> kinds.add(new Kind(h.name(), h)));
        }
        if (!focus.isEmpty()) {
            kinds.add(new Kind(Texts.of("handout.kind.brief", focus), null));
        }
        kind = new ComboBox<>(FXCollections.observableList(kinds));
        story = new ComboBox<>(FXCollections.observableList(stories));
        name(kind, "handout-kind", Kind::name);
        name(story, "handout-story", Story::title);
        name(edition, "handout-edition", Edition::said);
        name(paper, "handout-paper", p -> Texts.of(p == Paper.A4 ? "handout.paper.a4" : "handout.paper.letter"));
        name(size, "handout-size", m -> m.width() + " × " + m.height());
        name(
                seconds,
                "handout-seconds",
                s -> s == 0 ? Texts.of("handout.seconds.own") : Texts.of("handout.seconds", s));
        name(rate, "handout-rate", r -> Texts.of("handout.rate", r));
        name(panels, "handout-panels", String::valueOf);
        name(apart, "handout-key", a -> Texts.of(a ? "handout.key.apart" : "handout.key.within"));
        getDialogPane().setContent(grid());
        ButtonType make = new ButtonType(Texts.of("handout.dialog.make"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(make, Messages.cancel());
        getDialogPane().lookupButton(make).setId("handout-go");
        getDialogPane().lookupButton(make).setDisable(kinds.isEmpty());
        kind.valueProperty().addListener((o, before, now) -> refresh());
        edition.valueProperty().addListener((o, before, now) -> refresh());
        size.valueProperty().addListener((o, before, now) -> rate.setValue(now.rate()));
        refresh();
        Dialogs.enter(this, kind);
        setResultConverter(button -> button == make ? order() : null);
    }

    /** Begins with what another one was left with. */
    void like(HandoutDialog other) {
        kind.getItems().stream()
                .filter(k -> other.kind.getValue() != null
                        && Objects.equals(k.handout(), other.kind.getValue().handout()))
                .findFirst()
                .ifPresent(kind::setValue);
        story.getItems().stream()
                .filter(s -> s.equals(other.story.getValue()))
                .findFirst()
                .ifPresent(story::setValue);
        edition.setValue(other.edition.getValue());
        paper.setValue(other.paper.getValue());
        size.setValue(other.size.getValue());
        seconds.setValue(other.seconds.getValue());
        rate.setValue(other.rate.getValue());
        panels.setValue(other.panels.getValue());
        apart.setValue(other.apart.getValue());
    }

    /** Chooses a story, where it is among those to choose from. */
    void choose(String id) {
        story.getItems().stream().filter(s -> s.id().equals(id)).findFirst().ifPresent(story::setValue);
    }

    private static <T> void name(ComboBox<T> box, String id, Function<T, String> name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(340);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.getSelectionModel().select(0);
    }

    private Node grid() {
        GridPane out = new GridPane();
        out.setHgap(14);
        out.setVgap(10);
        out.setPadding(new Insets(20));
        List<ComboBox<?>> fields = List.of(kind, story, edition, apart, paper, panels, size, seconds, rate);
        List<String> names = List.of(
                Texts.of("handout.dialog.kind"),
                Texts.of("handout.dialog.story"),
                Texts.of("handout.dialog.edition"),
                Texts.of("handout.dialog.key"),
                Texts.of("handout.dialog.paper"),
                Texts.of("handout.dialog.panels"),
                Texts.of("handout.dialog.size"),
                Texts.of("handout.dialog.seconds"),
                Texts.of("handout.dialog.rate"));
        for (int i = 0; i < fields.size(); i++) {
            Label label = new Label(names.get(i));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(fields.get(i));
            out.addRow(i, label, fields.get(i));
        }
        return out;
    }

    /** The fields that the chosen hand-out heeds. */
    private void refresh() {
        Kind chosen = kind.getValue();
        boolean told = chosen != null && chosen.handout() != null;
        boolean pages = chosen != null && chosen.pages();
        story.setDisable(!told);
        edition.setDisable(!told || !pages);
        paper.setDisable(!pages);
        apart.setDisable(!is("worksheet") || edition.getValue() != Edition.TEACHER);
        panels.setDisable(!is("comic"));
        size.setDisable(pages);
        seconds.setDisable(pages);
        rate.setDisable(pages);
    }

    private boolean is(String id) {
        Kind chosen = kind.getValue();
        return chosen != null
                && chosen.handout() != null
                && chosen.handout().id().equals(id);
    }

    private HandoutOrder order() {
        Choice choice = Choice.USUAL
                .edition(edition.getValue())
                .paper(paper.getValue())
                .panels(panels.getValue())
                .motion(size.getValue().pace(seconds.getValue(), rate.getValue()));
        return new HandoutOrder(
                kind.getValue().handout(), story.getValue(), choice, !apart.isDisabled() && apart.getValue());
    }
}
