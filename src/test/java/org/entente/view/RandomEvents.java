package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;

/** Events at random between 1990 and 2030, some crowded on few days and a third of them vague, by earliest day. */
final class RandomEvents {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2030, 1, 1);
    private static final List<String> TYPES = List.of("accession", "delivery", "sanction", "withdrawal", "vote");

    private static final List<Grade> GRADES = List.of(Grade.values());

    private RandomEvents() {}

    static List<Event> of(long seed, int count) {
        Random random = new Random(seed);
        int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = random.nextInt(4) == 0 ? 9000 + random.nextInt(20) : random.nextInt(span);
            String date = FIRST.plusDays(day).toString();
            int length = random.nextInt(3) > 0 ? 10 : random.nextBoolean() ? 7 : 4;
            String title = String.format(Locale.ROOT, "Event %d", i) + " happens".repeat(random.nextInt(4));
            Event.Account account =
                    new Event.Account(title, "", GRADES.get(random.nextInt(GRADES.size())), Evidence.NONE);
            out.add(new Event(
                    "e" + i,
                    PartialDate.parse(date.substring(0, length)).orElseThrow(),
                    TYPES.get(random.nextInt(TYPES.size())),
                    account,
                    new Event.Context(List.of(), "", "")));
        }
        out.sort(Comparator.comparing(e -> e.date().earliest()));
        return out;
    }
}
