package org.entente.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.state.View;
import org.entente.story.Prediction;
import org.entente.time.Filter;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;

/**
 * Writes the steps of a story. A step whose filter asks for more than kinds and statuses names the ties it admits: on its
 * own day exactly those (of two days compared, those of either), on others those it admits at some time.
 */
final class StepRows {
    private final TimeIndex index;
    private final Numbers numbers;
    private final List<Tie> ties;

    StepRows(TimeIndex index, Numbers numbers, List<Tie> ties) {
        this.index = index;
        this.numbers = numbers;
        this.ties = ties;
    }

    void write(Tale.Stop stop, Json out) throws IOException {
        View view = stop.view();
        out.text("title", stop.step().title())
                .text("caption", stop.step().words().caption())
                .text("say", stop.step().words().say())
                .text("ask", stop.step().words().ask())
                .numbers(
                        "src",
                        Numbers.known(numbers.sources(), stop.step().grounds().sources()))
                .numbers(
                        "events",
                        Numbers.known(numbers.events(), stop.step().grounds().events()))
                .number("day", Numbers.day(view.day()))
                .number(
                        "focus",
                        view.subject()
                                .focused()
                                .map(f -> numbers.actors().getOrDefault(f, -1))
                                .orElse(-1))
                .text("layout", stop.network() ? "network" : "map")
                .flag("among", view.look().context());
        if (view.when().compared().isPresent()) {
            out.number("against", Numbers.day(view.when().compared().get()));
        }
        out.numbers("hideKinds", hiddenKinds(view.filter()));
        out.numbers(
                "hideStatuses",
                view.filter().hiddenStatuses().stream()
                        .map(Numbers::status)
                        .sorted()
                        .toList());
        if (view.subject().selected().isPresent()) {
            pick(view.subject().selected().get(), out);
        }
        if (stop.frame(index.chronicle()).isPresent()) {
            Rect frame = stop.frame(index.chronicle()).get();
            out.numbers(
                    "frame",
                    List.of(
                            Math.round(frame.x()),
                            Math.round(frame.y()),
                            Math.round(frame.width()),
                            Math.round(frame.height())));
        }
        Filter further = view.filter().anyKindAndStatus();
        if (!further.isEmpty()) {
            out.list("only", row -> admitted(further, view).forEach(row::value));
        }
        if (stop.step().prediction().isPresent()) {
            var asked = stop.step().prediction().get();
            Prediction.of(asked, index.chronicle(), Set.of()).ifPresent(p -> {
                try {
                    out.object("predict", o -> predict(asked.question(), p, o));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private List<Integer> hiddenKinds(Filter filter) {
        List<String> kinds = index.chronicle().kinds().stream().map(TieKind::id).toList();
        return filter.hiddenKinds().stream()
                .map(kinds::indexOf)
                .filter(k -> k >= 0)
                .sorted()
                .toList();
    }

    private List<Integer> admitted(Filter further, View view) {
        List<LocalDate> days = Stream.concat(Stream.of(view.day()), view.when().compared().stream())
                .toList();
        List<Moment> all = days.stream().map(d -> index.at(d, Filter.NONE)).toList();
        List<Moment> shown = days.stream().map(d -> index.at(d, further)).toList();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            boolean there = all.stream().anyMatch(m -> m.containsEdge(tie));
            if (there ? shown.stream().anyMatch(m -> m.containsEdge(tie)) : index.admitsEver(further, tie)) {
                out.add(i);
            }
        }
        return out;
    }

    private void pick(Ref ref, Json out) throws IOException {
        int at =
                switch (ref.table()) {
                    case TIE -> ties.stream().map(Tie::id).toList().indexOf(ref.id());
                    case ACTOR -> numbers.actors().getOrDefault(ref.id(), -1);
                    case EVENT -> numbers.events().getOrDefault(ref.id(), -1);
                    case BOND, SOURCE -> -1;
                };
        if (at >= 0) {
            out.object("pick", o -> o.text("t", ref.table().name().toLowerCase(java.util.Locale.ROOT))
                    .number("i", at));
        }
    }

    /**
     * The question, the event that answers it, of each tie offered what it was and became (-1 where it is not there), and
     * how its strength changed where that is the answer.
     */
    private void predict(String question, Prediction prediction, Json out) throws IOException {
        out.text("question", question);
        out.number("event", numbers.events().getOrDefault(prediction.event().id(), -1));
        List<String> ids = ties.stream().map(Tie::id).toList();
        out.list("ties", rows -> {
            for (Prediction.Outcome outcome : prediction.outcomes()) {
                rows.row(row -> {
                    row.value(ids.indexOf(outcome.tie().id()))
                            .value(outcome.was().map(Numbers::status).orElse(-1))
                            .value(outcome.becomes().map(Numbers::status).orElse(-1));
                    if (outcome.answer().ofStrength()) {
                        row.value(outcome.answer().said(outcome.was()) + ": "
                                + outcome.amounts().said());
                    }
                });
            }
        });
    }
}
