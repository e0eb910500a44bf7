package org.entente.app;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.entente.model.Texts;
import org.entente.paint.Output;
import org.entente.paint.Picture;
import org.entente.scene.Frame;
import org.entente.scene.Frame.Part;
import org.entente.scene.Theme;
import org.entente.view.Dialogs;

/** Asks in which format and look the picture is exported. */
final class ExportDialog extends Dialog<ExportChoice> {
    private final ButtonType export = new ButtonType(Texts.of("app.export"), ButtonData.OK_DONE);

    private final ComboBox<Output> format =
            new ComboBox<>(FXCollections.observableList(Output.all(Picture.Options.PLAIN)));
    private final ComboBox<Integer> scale = new ComboBox<>(FXCollections.observableArrayList(1, 2, 3, 4));
    private final CheckBox transparent = new CheckBox(Texts.of("app.export.transparent"));
    private final ComboBox<Theme> theme = new ComboBox<>(FXCollections.observableArrayList(Theme.values()));
    private final CheckBox whole = new CheckBox(Texts.of("app.export.whole"));
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);
    private final String view;

    /**
     * Prepares the dialog.
     *
     * @param shown the theme on the screen, which it opens with
     * @param view the name of the view on the screen
     */
    ExportDialog(Stage owner, Theme shown, String view) {
        this.view = view;
        initOwner(owner);
        setTitle(Texts.of("app.export.title"));
        getDialogPane().setId("export-dialog");
        Messages.dress(getDialogPane(), owner);
        name(format, "export-format", Output::name);
        name(scale, "export-scale", s -> Texts.of("app.export.times", s));
        name(theme, "export-theme", t -> Texts.of("app.theme." + t.word()));
        transparent.setId("export-transparent");
        whole.setId("export-whole");
        format.getSelectionModel().select(0);
        scale.getSelectionModel().select(0);
        theme.getSelectionModel().select(shown);
        getDialogPane().setContent(grid());
        getDialogPane().getButtonTypes().addAll(export, Messages.cancel());
        getDialogPane().lookupButton(export).setId("export-go");
        format.valueProperty().addListener((o, before, now) -> refresh());
        refresh();
        Dialogs.enter(this, format);
        setResultConverter(button -> button == export ? choice() : null);
    }

    private static <T> void name(ComboBox<T> box, String id, Function<T, String> name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
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
    }

    private Node grid() {
        FlowPane frame = new FlowPane(14, 6);
        frame.setPrefWrapLength(330);
        for (Part part : Part.values()) {
            CheckBox box = new CheckBox(Texts.of("app.part." + part.word()));
            box.setId("export-part-" + part.word());
            box.setSelected(part != Part.VIEW);
            parts.put(part, box);
            frame.getChildren().add(box);
        }
        GridPane out = new GridPane();
        out.setHgap(14);
        out.setVgap(10);
        out.setPadding(new Insets(20));
        List<Node> fields = List.of(format, scale, transparent, theme, frame, whole);
        List<String> names = Stream.of("format", "size", "ground", "theme", "around", "graph")
                .map(n -> Texts.of("app.export." + n))
                .toList();
        for (int i = 0; i < fields.size(); i++) {
            Label label = new Label(names.get(i));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLabelFor(fields.get(i));
            out.addRow(i, label, fields.get(i));
        }
        return out;
    }

    private void refresh() {
        Output chosen = format.getValue();
        boolean drawing = chosen instanceof Output.Drawing;
        scale.setDisable(!chosen.id().equals("png"));
        transparent.setDisable(!drawing);
        parts.values().forEach(box -> box.setDisable(!drawing));
        whole.setDisable(drawing);
    }

    private ExportChoice choice() {
        Set<Part> shown = EnumSet.noneOf(Part.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                shown.add(part);
            }
        });
        boolean named = !shown.add(Part.VIEW);
        Picture.Options options = new Picture.Options(scale.getValue(), transparent.isSelected());
        Output output = Output.of("x." + format.getValue().id(), options).orElseThrow();
        return new ExportChoice(
                output, theme.getValue(), new Frame(shown, named ? view : ""), whole.isSelected() && output.overTime());
    }
}
