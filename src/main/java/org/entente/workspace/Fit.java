package org.entente.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Multiples;
import org.entente.state.View;

/**
 * A view as far as it fits a record.
 *
 * @param notes a sentence for everything that does not
 */
record Fit(View view, List<String> notes) {
    Fit {
        notes = List.copyOf(notes);
    }

    static Fit of(View view, Chronicle record) {
        List<String> notes = new ArrayList<>();
        View fitted = view;
        String focus = view.subject().focus();
        if (focus != null && record.actor(focus).isEmpty()) {
            notes.add(Texts.of("notes.fit.actor", focus));
            Ref selection = view.subject().selection();
            fitted = fitted.focus(null).select(selection);
        }
        Ref selection = view.subject().selection();
        if (selection != null && !holds(record, selection)) {
            notes.add(Texts.of("notes.fit.selection." + Shape.word(selection.table()), selection.id()));
            fitted = fitted.select(null);
        }
        if (Layouts.byId(view.look().layout()).isEmpty()) {
            String usual = Layouts.all().get(0).id();
            notes.add(Texts.of("notes.fit.layout", view.look().layout()));
            fitted = fitted.layout(usual);
        }
        List<LocalDate> panel = view.when().panel();
        if (panel.size() > Multiples.MOST) {
            notes.add(Texts.of("notes.fit.days", panel.size(), Multiples.MOST));
            fitted = fitted.panel(panel.subList(0, Multiples.MOST));
        }
        for (String scenario : view.when().scenarios()) {
            if (!record.scenarios().contains(scenario)) {
                notes.add(Texts.of("notes.fit.scenario", scenario));
                fitted = fitted.toggleScenario(scenario);
            }
        }
        return new Fit(fitted, notes);
    }

    private static boolean holds(Chronicle record, Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> record.actor(ref.id()).isPresent();
            case TIE -> record.tie(ref.id()).isPresent();
            case EVENT -> record.event(ref.id()).isPresent();
            case SOURCE -> record.source(ref.id()).isPresent();
            case BOND ->
                !ref.ends().isEmpty()
                        && ref.ends().stream().allMatch(id -> record.actor(id).isPresent());
        };
    }
}
