package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.entente.model.Chronicle;
import org.entente.model.EnglishWords;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.WordlessRecord;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.Facet;
import org.entente.time.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The parts of the window speak the language of the program, and no English beside it. */
@ExtendWith(ApplicationExtension.class)
class SpokenWindowTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    /** What is called alike wherever one is. */
    private static final Set<String> NAMES = Set.of("entente");

    private final Set<String> seen = new LinkedHashSet<>();

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void noPartOfTheWindowHasAnEnglishWord(String tag, FxRobot robot) {
        Texts.speak(Locale.forLanguageTag(tag));
        Set<String> foreign = EnglishWords.foreignTo(Texts.locale());
        foreign.removeAll(NAMES);
        assertThat(foreign).contains("suspended", "since", "strength", "unknown", "event");
        robot.interact(() -> look(WordlessRecord.read()));
        assertThat(seen).hasSizeGreaterThan(250);
        for (String text : seen) {
            assertThat(EnglishWords.in(text))
                    .as(text)
                    .filteredOn(foreign::contains)
                    .isEmpty();
        }
    }

    private void look(Chronicle record) {
        ExplorerState state = new ExplorerState(record, View.opening(DAY, "ARC", null));
        List<Panel> panels = Panels.all(
                state,
                new Tasks(Runnable::run, Runnable::run),
                new Visits(state),
                Stories.of(state, new Tasks(Runnable::run, Runnable::run), StoryShelf.EMPTY));
        MapCanvas canvas = new MapCanvas(state, new Tasks(Runnable::run, Runnable::run));
        TimelineBar timeline = new TimelineBar(state);
        HeaderBar header = new HeaderBar(state, canvas);
        Docks docks = new Docks(panels, Memory.NONE);
        record.actors().forEach(a -> at(state, Ref.actor(a.id()), panels));
        record.ties().forEach(t -> at(state, Ref.tie(t.id()), panels));
        record.ties().forEach(t -> at(state, Ref.bond(t.from(), t.to()), panels));
        record.events().forEach(e -> at(state, Ref.event(e.id()), panels));
        record.sources().forEach(s -> at(state, Ref.source(s.id()), panels));
        state.change("", v -> v.select(null).against(DAY.minusYears(9)));
        at(state, Ref.actor("ARC"), panels);
        walk(new ChangesPage(state, DAY.minusYears(9)).node());
        state.change("", v -> v.against(null)
                .toggleScenario(WordlessRecord.SCENARIO)
                .toggleKind("arms")
                .filter(v.filter().toggleKind("arms").query(q -> q.with(new Term(Facet.GRADE, "A", true))
                        .with(new Term(Facet.STRENGTH, "TJ/year 1..2", false)))));
        at(state, Ref.actor("BOR"), panels);
        for (Node node : List.of(timeline, header, docks.menu(), canvas)) {
            walk(node);
        }
        CanvasVerbs verbs = canvas.verbs();
        verbs.hide(Set.of(Ref.actor("BOR")));
        told(state);
        verbs.pick(List.of(Ref.actor("BOR"), Ref.actor("CAL")));
        told(state);
        verbs.focus("CAL");
        told(state);
        walk(new PickedBar(state, verbs));
        for (Ref ref : List.of(Ref.actor("ARC"), Ref.actor("CAL"), Ref.bond("ARC", "BOR"))) {
            new ItemMenu(canvas, state).one(ref).getItems().forEach(this::item);
        }
        new ItemMenu(canvas, state)
                .several(Set.of(Ref.actor("ARC"), Ref.actor("BOR")))
                .getItems()
                .forEach(this::item);
        new ItemMenu(canvas, state).ground().getItems().forEach(this::item);
        for (LocalDate day : List.of(DAY, LocalDate.of(1900, 1, 1), LocalDate.of(1951, 1, 1))) {
            state.change("", v -> v.day(day));
            Notice.of(state).ifPresent(n -> seen.addAll(List.of(n.text(), n.way())));
        }
        TimeStep.LADDER.forEach(s -> seen.add(s.words(s.floor(DAY))));
    }

    private void at(ExplorerState state, Ref ref, List<Panel> panels) {
        state.change("", v -> v.select(ref));
        seen.add(TieTip.text(state, ref));
        seen.add(new Sentences(state).of(ref));
        walk(Pages.of(state));
        for (Panel panel : panels) {
            seen.add(panel.title());
            walk(panel.node());
        }
        Notice.of(state).ifPresent(n -> seen.add(n.text()));
    }

    private void told(ExplorerState state) {
        state.undoName().ifPresent(seen::add);
    }

    private void walk(Node node) {
        if (node.getAccessibleText() != null) {
            seen.add(node.getAccessibleText());
        }
        if (node instanceof Control c && c.getTooltip() != null) {
            seen.add(c.getTooltip().getText());
        }
        if (node instanceof Labeled l && l.getText() != null) {
            seen.add(l.getText());
        }
        if (node instanceof Text t) {
            seen.add(t.getText());
        }
        if (node instanceof TextInputControl t) {
            seen.add(t.getPromptText());
        }
        if (node instanceof MenuButton m) {
            m.getItems().forEach(this::item);
        }
        if (node instanceof TableView<?> t) {
            t.getColumns().forEach(c -> seen.add(c.getText()));
        }
        if (node instanceof ScrollPane s && s.getContent() != null) {
            walk(s.getContent());
        }
        if (node instanceof Parent p) {
            p.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void item(MenuItem item) {
        if (item.getText() != null) {
            seen.add(item.getText());
        }
        if (item instanceof Menu m) {
            m.getItems().forEach(this::item);
        }
    }
}
