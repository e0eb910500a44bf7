package org.entente.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.state.ExplorerState;
import org.entente.time.Phase;

/** A tie: what it is on the day, its life phase by phase, its measures, and what they rest on. */
final class TiePage {
    private final ExplorerState state;
    private final Chronicle chronicle;
    private final Tie tie;

    TiePage(ExplorerState state, Tie tie) {
        this.state = state;
        this.chronicle = state.chronicle();
        this.tie = tie;
    }

    Node node() {
        Page page = new Page(state);
        page.overline(Texts.of("view.tie.head", page.words().kind(tie)))
                .headline(tie.subject())
                .chips(
                        List.of(tie.from(), tie.to()),
                        tie.hypothetical() ? List.of(Texts.of("view.tie.hypothetical")) : List.of())
                .fact(Texts.of("view.tie.direction"), page.words().ends(tie))
                .fact(
                        Texts.of("view.tie.status"),
                        page.words().statusOn(tie, state.view().day()))
                .fact(
                        Texts.of("view.tie.strength"),
                        page.words().strengthOn(tie, state.view().day()))
                .quiet(tie.evidence().note());
        life(page);
        measures(page);
        page.section(Texts.of("view.sources")).sources(tie.evidence().sources());
        long others = page.words().tiesOf(Ref.bond(tie.from(), tie.to())).size();
        if (others > 1) {
            page.section(Texts.of("view.tie.same-two"));
            page.row(
                    Optional.empty(),
                    Ref.bond(tie.from(), tie.to()),
                    Texts.of("view.tie.all", others, page.words().name(Ref.bond(tie.from(), tie.to()))),
                    "",
                    "");
        }
        return page.node();
    }

    private void life(Page page) {
        page.section(Texts.of(chronicle.measuresOf(tie.id()).isEmpty() ? "view.tie.life" : "view.tie.life-strength"));
        LifeChart.of(state, tie).ifPresent(page::node);
        page.section(Texts.of("view.tie.reasons"));
        List<Phase> phases = state.index().life(tie.id()).map(l -> l.phases()).orElse(List.of());
        for (Phase phase : phases) {
            Optional<Effect> effect = phase.effect();
            Optional<Event> event = effect.flatMap(e -> chronicle.event(e.event()));
            String note = effect.map(Effect::note)
                    .filter(n -> !n.isEmpty())
                    .map(n -> " · " + n)
                    .orElse("");
            String under = event.map(e -> e.title() + note).orElse("");
            Ref ref = event.map(e -> Ref.event(e.id())).orElse(Ref.tie(tie.id()));
            page.row(
                    Optional.of(page.sample(tie, phase.status())),
                    ref,
                    phase.opened()
                            .map(d -> Texts.of(
                                    "view.words.named", d.text(), phase.status().said()))
                            .orElseGet(() -> phase.status().said()),
                    under,
                    "");
        }
    }

    private void measures(Page page) {
        List<String> sources = chronicle.measuresOf(tie.id()).stream()
                .flatMap(m -> m.evidence().sources().stream())
                .distinct()
                .toList();
        if (sources.isEmpty()) {
            page.section(Texts.of("view.tie.strength")).quiet(Texts.of("view.tie.no-figure"));
        } else {
            page.section(Texts.of("view.tie.figures")).sources(sources);
        }
    }
}
