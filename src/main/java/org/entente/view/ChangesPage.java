package org.entente.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.scene.Change;
import org.entente.scene.ChangeList;
import org.entente.scene.Contrast;
import org.entente.scene.Palette;
import org.entente.scene.Stroke;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.time.Phase;

/** What changed between the day and the one it is set against, in words and newest first, each change with its source. */
final class ChangesPage {
    private static final int MOST = 200;

    private final ExplorerState state;
    private final Chronicle chronicle;
    private final Contrast contrast;

    ChangesPage(ExplorerState state, LocalDate against) {
        this.state = state;
        this.chronicle = state.chronicle();
        View view = state.view();
        this.contrast = Contrast.of(
                state.index(),
                state.index().at(against, view.filter()),
                state.index().at(view.day(), view.filter()));
    }

    Node node() {
        Set<String> focus = state.view()
                .subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(chronicle.lineage(f)))
                .orElse(Set.of());
        List<ChangeList.Entry> entries = ChangeList.of(contrast, focus).entries();
        Page page = new Page(state)
                .overline(Texts.of("view.changes.head"))
                .headline(Texts.of(
                        "words.date.between",
                        PartialDate.of(contrast.from().day()).text(),
                        PartialDate.of(contrast.to().day()).text()));
        page.quiet(
                entries.isEmpty() ? Texts.of("view.changes.none") : Texts.count("view.changes.count", entries.size()));
        entries.stream().limit(MOST).forEach(e -> line(page, e));
        if (entries.size() > MOST) {
            page.quiet(Texts.of("view.changes.more", entries.size() - MOST));
        }
        return page.node();
    }

    private void line(Page page, ChangeList.Entry entry) {
        Stroke stroke = entry.change().stroke(Palette.of(state.view().look().theme()));
        Line sample = new Line(0, 0, 26, 0);
        sample.setStroke(Tint.of(stroke.colour()));
        sample.setStrokeWidth(stroke.width());
        sample.getStrokeDashArray().setAll(stroke.dash());
        String title = page.words().named(entry.tie());
        String when = entry.date().map(d -> " · " + d.text()).orElse("");
        String source = entry.sources().stream()
                .findFirst()
                .flatMap(chronicle::source)
                .map(Source::publisher)
                .map(p -> " (" + p + ")")
                .orElse("");
        page.row(
                Optional.of(sample),
                Ref.tie(entry.tie().id()),
                title,
                told(words(page, entry) + when, entry) + source,
                "");
    }

    private static String told(String words, ChangeList.Entry entry) {
        return entry.event()
                .map(e -> Texts.of("view.words.named", words, e.title()))
                .orElse(words);
    }

    private String words(Page page, ChangeList.Entry entry) {
        String before = on(entry, contrast.from().day());
        String after = on(entry, contrast.to().day());
        return switch (entry.change()) {
            case ADDED -> Change.ADDED.word() + ", " + after;
            case ENDED -> before + " → " + Change.ENDED.word();
            case ALTERED -> before + " → " + after;
            case STRONGER, WEAKER ->
                entry.change().word() + ", "
                        + page.words().strengthOn(entry.tie(), contrast.from().day()) + " → "
                        + page.words().strengthOn(entry.tie(), contrast.to().day());
            case SAME -> Change.SAME.word();
        };
    }

    private String on(ChangeList.Entry entry, LocalDate day) {
        return state.index()
                .life(entry.tie().id())
                .flatMap(l -> l.on(day))
                .map(Phase::status)
                .map(Status::said)
                .orElse(Texts.of("view.changes.absent"));
    }
}
