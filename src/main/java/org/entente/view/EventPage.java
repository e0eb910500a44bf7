package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.state.ExplorerState;
import org.entente.time.Life;
import org.entente.time.Phase;

/** An event: what happened, what it changed, who tells it otherwise, and what it rests on. */
final class EventPage {
    private final ExplorerState state;
    private final Chronicle chronicle;
    private final Event event;

    EventPage(ExplorerState state, Event event) {
        this.state = state;
        this.chronicle = state.chronicle();
        this.event = event;
    }

    Node node() {
        Page page = new Page(state)
                .overline(Texts.of("view.event.head", event.date().text()))
                .headline(event.title())
                .quote(event.account().summary())
                .chips(
                        event.context().actors(),
                        List.of(
                                Words.type(event),
                                Texts.of(
                                        "view.event.grade",
                                        event.account().grade().name())))
                .date(Texts.of(event.date().reported() ? "view.event.reported" : "view.event.day"), event.date());
        if (event.hypothetical()) {
            page.text(Texts.of("view.event.scenario", event.context().scenario()));
        }
        if (event.differingAccount()) {
            page.section(Texts.of("view.event.account-of"));
            chronicle.event(event.context().accountOf()).ifPresent(e -> row(page, e));
        }
        page.quiet(event.account().evidence().note());
        effects(page);
        List<Event> others = chronicle.accountsOf(event.id());
        if (!others.isEmpty()) {
            page.section(Texts.of("view.event.told-differently")).node(new Accounts(page, event, others).node());
        }
        page.section(Texts.of("view.sources"))
                .sources(event.account().evidence().sources());
        page.node(steps());
        return page.node();
    }

    private void effects(Page page) {
        List<Effect> effects = chronicle.effectsOfEvent(event.id());
        if (effects.isEmpty()) {
            return;
        }
        page.section(Texts.of("view.event.changed"));
        for (Effect effect : effects) {
            chronicle.tie(effect.tie()).ifPresent(tie -> {
                String strength = effect.knownStrength().isPresent()
                        ? Texts.of(
                                "view.event.strength",
                                Words.number(effect.knownStrength().getAsDouble()))
                        : "";
                String note = strength.isEmpty() || effect.note().isEmpty() ? "" : " · ";
                page.change(tie, before(tie), effect.status(), strength + note + effect.note());
            });
        }
    }

    /** What a tie was on the day before the event, where the event's scenario, if any, is on. */
    private Optional<Status> before(Tie tie) {
        LocalDate day = event.date().earliest().minusDays(1);
        Life life = Life.of(tie, chronicle, state.view().when().scenarios());
        return life.on(day).map(Phase::status);
    }

    private static void row(Page page, Event e) {
        page.row(
                Optional.empty(),
                Ref.event(e.id()),
                e.title(),
                Texts.of(
                        "view.event.graded",
                        e.date().text(),
                        e.account().grade().name()),
                "");
    }

    private HBox steps() {
        Button previous = new Button(Texts.of("view.event.previous"));
        previous.setOnAction(e -> Navigation.previous(state));
        Button next = new Button(Texts.of("view.event.next"));
        next.setOnAction(e -> Navigation.next(state));
        HBox row = new HBox(8, previous, next);
        row.getStyleClass().add("steps");
        return row;
    }
}
