package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Chronicle;

/** Edits at random, of those that can be. */
final class Edits {
    private static final List<String> NOTES = List.of("", "new", "a,b;c\td", "say \"so\"", "two\nlines", "=1+1", "ћ");

    private Edits() {}

    /** A record after some edits of every table. */
    static Chronicle some(Chronicle record, Random random) {
        Chronicle now = record;
        for (int i = 0; i < 6; i++) {
            Part part = List.of(Part.values()).get(random.nextInt(Part.values().length));
            now = Edit.of(now, change(now, part, random)).result().orElse(now);
        }
        return now;
    }

    private static List<RowChange> change(Chronicle record, Part part, Random random) {
        List<Object> rows = part.rows(record);
        if (rows.isEmpty()) {
            return List.of();
        }
        Object row = rows.get(random.nextInt(rows.size()));
        List<String> cells = new ArrayList<>(part.cells(row));
        switch (random.nextInt(3)) {
            case 0 -> {
                return part == Part.KINDS
                        ? List.of()
                        : Removal.of(record, part, row).changes();
            }
            case 1 -> {
                if (part.columns().get(0).domain().form() == Column.Form.ID) {
                    cells.set(0, "new-" + random.nextInt(1000));
                } else if (part == Part.EFFECTS) {
                    cells.set(
                            0,
                            record.events().stream()
                                    .skip(random.nextInt(record.events().size()))
                                    .findFirst()
                                    .orElseThrow()
                                    .id());
                }
                text(part, cells, random);
                return List.of(RowChange.add(part, cells));
            }
            default -> {
                text(part, cells, random);
                return List.of(RowChange.change(part, row, cells));
            }
        }
    }

    private static void text(Part part, List<String> cells, Random random) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = part.columns().get(i);
            boolean free = column.domain().form() == Column.Form.TEXT && !column.required();
            boolean named = column.name().equals("scenario") || column.name().equals("unit");
            if (free && !named && random.nextBoolean()) {
                cells.set(i, NOTES.get(random.nextInt(NOTES.size())));
            }
        }
    }
}
