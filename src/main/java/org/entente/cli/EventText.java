package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.TieKind;

/** Events as lines for people: one for each event, and indented what it did and what it rests on. */
final class EventText {
    private static final String INDENT = "    ";

    private final Chronicle chronicle;
    private final Phrases phrases;

    EventText(Chronicle chronicle) {
        this.chronicle = chronicle;
        phrases = new Phrases(chronicle);
    }

    List<String> lines(List<Event> events) {
        int width = events.stream()
                .mapToInt(e -> e.date().toString().length())
                .max()
                .orElse(0);
        List<String> out = new ArrayList<>();
        for (Event event : events) {
            String date = event.date().toString();
            out.add(date + " ".repeat(width - date.length()) + "  " + head(event));
            Turn.of(event, chronicle).forEach(turn -> out.add(INDENT + turn(turn)));
            for (Event account : chronicle.accountsOf(event.id())) {
                out.add(INDENT + "differing account, " + account.date() + ": " + head(account));
                sources(account, INDENT + INDENT, out);
            }
            sources(event, INDENT, out);
        }
        return out;
    }

    private static String head(Event event) {
        String scenario = event.hypothetical()
                ? ", scenario: " + Phrases.line(event.context().scenario())
                : "";
        return Phrases.line(event.title()) + "  [" + Phrases.line(event.type()) + ", grade "
                + event.account().grade() + scenario + "]";
    }

    private void sources(Event event, String indent, List<String> out) {
        phrases.sources(event.account().evidence()).forEach(line -> out.add(indent + line));
    }

    private String turn(Turn turn) {
        Effect effect = turn.effect();
        StringBuilder out = new StringBuilder(phrases.ends(turn.tie()));
        out.append(", ").append(turn.tie().kind());
        if (!turn.tie().subject().isEmpty()) {
            out.append(", ").append(Phrases.line(turn.tie().subject()));
        }
        out.append(": ")
                .append(turn.before())
                .append(" -> ")
                .append(effect.status().word());
        effect.knownStrength().ifPresent(strength -> {
            String unit = chronicle.kind(turn.tie().kind()).map(TieKind::unit).orElse("");
            out.append(", ").append((Phrases.number(strength) + " " + unit).strip());
        });
        return effect.note().isEmpty()
                ? out.toString()
                : out.append(" (")
                        .append(Phrases.line(effect.note()))
                        .append(')')
                        .toString();
    }
}
