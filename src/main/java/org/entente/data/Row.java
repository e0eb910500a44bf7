package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.PartialDate;
import org.entente.model.Problem.Spot;
import org.entente.model.Span;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read by column name and type.
 *
 * <p>A cell that cannot be read is reported at its place and makes the row unusable; reading goes on with a stand-in, so
 * that everything wrong with a row is told at once.
 */
final class Row {
    private static final PartialDate STAND_IN = new PartialDate(1970, 0, 0, PartialDate.Certainty.EXACT, false);

    private final Map<String, Integer> header;
    private final RowCells cells;
    private final @Nullable String[] texts;
    private final Problems problems;
    private boolean usable = true;

    /** A row whose cells are named by position; a column the header lacks counts as empty. */
    Row(Map<String, Integer> header, RowCells cells, Problems problems) {
        this.header = header;
        this.cells = cells;
        texts = new String[cells.size()];
        this.problems = problems;
    }

    /** Whether nothing was found for which the row cannot be used. */
    boolean usable() {
        return usable;
    }

    /** Reports a cell for which the row cannot be used. */
    void fail(String column, String found, String expected) {
        usable = false;
        problems.error(spot(column), found, expected);
    }

    /** Reports a cell that is left out while the rest of the row is used. */
    void omit(String column, String found, String expected) {
        problems.error(spot(column), found, expected);
    }

    /** Reports a cell that is used but doubtful. */
    void doubt(String column, String found, String expected) {
        problems.warning(spot(column), found, expected);
    }

    Spot spot(String column) {
        return mark(column).spot();
    }

    /** Where the cell of a column stands; that of the whole line where the header lacks it. */
    Mark mark(String column) {
        Integer at = header.get(column);
        if (at != null) {
            return cells.mark(at);
        }
        Spot first = cells.mark(0).spot();
        return Mark.of(new Spot(first.file(), first.line(), 0));
    }

    /** The text as it stands; empty where there is none. */
    String text(String column) {
        Integer at = header.get(column);
        if (at == null) {
            return "";
        }
        String made = texts[at];
        if (made == null) {
            made = cells.text(at);
            texts[at] = made;
        }
        return made;
    }

    /** The text without white space around it. */
    String word(String column) {
        return text(column).strip();
    }

    /**
     * A text that must not be blank.
     *
     * @param expected the key of the words for what should stand there
     */
    String needed(String column, String expected, Object... arguments) {
        if (word(column).isEmpty()) {
            fail(column, Texts.of("reading.empty-in", column), Texts.of(expected, arguments));
        }
        return text(column);
    }

    String id(String column) {
        String id = word(column);
        if (!Forms.id(id)) {
            fail(column, Shown.text(id), Texts.of("reading.id-form"));
        }
        return id;
    }

    /** One of the given values by its word; the first of them stands in where there is none. */
    <E> E oneOf(String column, List<E> values, Function<E, String> words) {
        String found = word(column);
        for (int i = 0; i < values.size(); i++) {
            E value = values.get(i);
            if (words.apply(value).equals(found)) {
                return value;
            }
        }
        List<String> valid = values.stream().map(words).toList();
        fail(column, Shown.text(found), Texts.of("reading.one-of", String.join(", ", valid)));
        return values.get(0);
    }

    /** What stands where a date was expected, in words. */
    static String aDate() {
        return Texts.of("reading.date");
    }

    /** A date, or null where there is none. */
    @Nullable
    PartialDate date(String column) {
        String found = word(column);
        if (found.isEmpty()) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.parse(found);
        if (date.isEmpty()) {
            fail(column, Shown.text(found), aDate());
        }
        return date.orElse(null);
    }

    PartialDate neededDate(String column) {
        Optional<PartialDate> date = PartialDate.parse(word(column));
        if (date.isEmpty()) {
            fail(column, Shown.text(word(column)), aDate());
        }
        return date.orElse(STAND_IN);
    }

    /** A date kept as text, left out where it is none. */
    String dateText(String column) {
        String found = word(column);
        if (found.isEmpty() || PartialDate.parse(found).isPresent()) {
            return found;
        }
        omit(column, Shown.text(found), aDate());
        return "";
    }

    Span span(String from, String to) {
        Span span = new Span(date(from), date(to));
        if (span.reversed()) {
            String found = Texts.of("reading.before-start", Shown.text(word(to)), Shown.text(word(from)));
            fail(to, found, Texts.of("reading.date-order"));
        }
        return span;
    }

    /** A number, or null where the cell is empty. */
    @Nullable
    Double number(String column) {
        return word(column).isEmpty() ? null : (Double) neededNumber(column);
    }

    double neededNumber(String column) {
        String found = word(column);
        double value = Forms.number(found) ? Double.parseDouble(found) : Double.NaN;
        if (!Double.isFinite(value)) {
            fail(column, Shown.text(found), Texts.of("reading.number"));
            return 0;
        }
        return value;
    }

    /** The parts of a list cell, blank ones left out; {@code \|} and {@code \\} stand for the characters themselves. */
    List<String> list(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = Lists.split(cell);
        if (parts.size() == 1) {
            return cell.isBlank() ? List.of() : List.of(parts.get(0).strip());
        }
        List<String> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isBlank()) {
                out.add(parts.get(i).strip());
            }
        }
        return out;
    }
}
