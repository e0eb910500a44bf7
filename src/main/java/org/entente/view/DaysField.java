package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.entente.model.Texts;
import org.entente.scene.Multiples;
import org.entente.state.ExplorerState;

/** The days seen side by side, as a list that can be typed. */
final class DaysField extends TextField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ExplorerState state;

    DaysField(ExplorerState state) {
        this.state = state;
        setId("days");
        setPrefColumnCount(22);
        setTooltip(new Tooltip(Texts.of("view.day.several", Multiples.MOST)));
        managedProperty().bind(visibleProperty());
        setOnAction(e -> type());
        focusedProperty().addListener((o, before, now) -> refresh());
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    /** The days of a text, empty where a part is no date or there are none or too many. */
    static List<LocalDate> parse(String text) {
        List<LocalDate> out = new ArrayList<>();
        for (String part : text.split("[,;]", -1)) {
            if (!part.isBlank()) {
                Optional<LocalDate> day = DayText.parse(part);
                if (day.isEmpty()) {
                    return List.of();
                }
                out.add(day.get());
            }
        }
        return out.size() > Multiples.MOST ? List.of() : out;
    }

    private void type() {
        List<LocalDate> days = parse(getText());
        pseudoClassStateChanged(ERROR, days.isEmpty());
        if (!days.isEmpty()) {
            state.change(Texts.of("steps.choose-days"), v -> v.panel(days));
        }
    }

    private void refresh() {
        List<LocalDate> days = state.view().when().panel();
        setVisible(!days.isEmpty());
        if (!isFocused()) {
            setText(days.stream().map(DaysField::shortest).collect(Collectors.joining(", ")));
            pseudoClassStateChanged(ERROR, false);
        }
    }

    private static String shortest(LocalDate day) {
        return day.getDayOfYear() == 1 ? Integer.toString(day.getYear()) : day.toString();
    }
}
