package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.data.CsvText;
import org.entente.model.Chronicle;
import org.entente.model.Event;

/** Events as comma-separated values: a line for each effect, and one for an event or account without any. */
final class EventRows {
    private static final String HEADER =
            "event,date,type,title,grade,scenario,account_of,sources,tie,from,to,kind,subject,before,after,strength,note";
    private static final List<String> NO_EFFECT = List.of("", "", "", "", "", "", "", "", "");

    private final Chronicle chronicle;

    EventRows(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    List<String> lines(List<Event> events) {
        List<String> out = new ArrayList<>(List.of(HEADER));
        for (Event event : events) {
            List<Turn> turns = Turn.of(event, chronicle);
            turns.forEach(turn -> out.add(line(event, cells(turn))));
            if (turns.isEmpty()) {
                out.add(line(event, NO_EFFECT));
            }
            chronicle.accountsOf(event.id()).forEach(account -> out.add(line(account, NO_EFFECT)));
        }
        return out;
    }

    private static String line(Event event, List<String> effect) {
        List<String> cells = new ArrayList<>(List.of(
                event.id(),
                event.date().toString(),
                event.type(),
                event.title(),
                event.account().grade().name(),
                event.context().scenario(),
                event.context().accountOf(),
                String.join("|", event.account().evidence().sources())));
        cells.addAll(effect);
        return CsvText.line(cells);
    }

    private static List<String> cells(Turn turn) {
        String strength = turn.effect().knownStrength().stream()
                .mapToObj(Phrases::number)
                .findFirst()
                .orElse("");
        return List.of(
                turn.tie().id(),
                turn.tie().from(),
                turn.tie().to(),
                turn.tie().kind(),
                turn.tie().subject(),
                turn.before(),
                turn.effect().status().word(),
                strength,
                turn.effect().note());
    }
}
