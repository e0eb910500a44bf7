package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Chronicle;
import org.entente.model.Stance;
import org.entente.model.Texts;
import org.entente.model.TieKind;

/** The table of kinds of ties; those that come with the program need no row. */
final class KindsTable implements Table<TieKind> {
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<String> SIGNS = List.of("1", "0", "-1");

    @Override
    public String name() {
        return "kinds";
    }

    @Override
    public String about() {
        return "A kind of tie";
    }

    @Override
    public boolean dispensable() {
        return true;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("id", Form.ID, "the id that ties name"),
                needed("name", Form.TEXT, "its name for readers"),
                needed(
                        "directed",
                        Domain.oneOf(List.of("yes", "no")),
                        "whether the tie runs from one actor to the other"),
                needed("stance", Domain.oneOf(List.of("cooperative", "coercive")), "whether it joins or presses"),
                needed("sign", Domain.oneOf(SIGNS), "the sign of such a tie in a signed graph"),
                open("unit", Form.TEXT, "unit of strength where a measure names none"),
                needed("colour", Form.COLOUR, "line colour on a light ground, #rrggbb"),
                needed("colour_dark", Form.COLOUR, "line colour on a dark ground, #rrggbb"));
    }

    @Override
    public Optional<TieKind> read(Row row, Known known) {
        String id = known.kinds.claim(row);
        String name = row.needed("name", "reading.kind-name");
        boolean directed = row.oneOf("directed", List.of(true, false), yes -> yes ? "yes" : "no");
        Stance stance = row.oneOf("stance", STANCES, Stance::word);
        int sign = Integer.parseInt(row.oneOf("sign", SIGNS, s -> s));
        TieKind.Colours colours = new TieKind.Colours(colour(row, "colour"), colour(row, "colour_dark"));
        TieKind.Nature nature = new TieKind.Nature(directed, stance, sign);
        return row.usable() ? Optional.of(new TieKind(id, name, nature, row.text("unit"), colours)) : Optional.empty();
    }

    private static String colour(Row row, String column) {
        String colour = row.word(column);
        if (!TieKind.Colours.valid(colour)) {
            row.fail(column, Shown.text(colour), Texts.of("reading.colour"));
        }
        return colour;
    }

    @Override
    public void keep(Row row, TieKind kind, Known known) {
        known.kinds.put(kind.id(), kind);
        known.rows.add(kind);
    }

    @Override
    public Collection<TieKind> rows(Chronicle chronicle) {
        return chronicle.kinds();
    }

    @Override
    public void add(TieKind kind, Chronicle.Builder rows) {
        rows.add(kind);
    }

    @Override
    public void hold(TieKind kind, Known known) {
        known.kinds.hold(kind.id(), kind);
    }

    @Override
    public String key(TieKind kind) {
        return kind.id();
    }

    @Override
    public List<String> cells(TieKind kind) {
        TieKind.Nature nature = kind.nature();
        return List.of(
                kind.id(),
                kind.name(),
                nature.directed() ? "yes" : "no",
                nature.stance().word(),
                Integer.toString(nature.sign()),
                kind.unit(),
                kind.colours().light(),
                kind.colours().dark());
    }

    @Override
    public void pack(TieKind kind, Packing out) {
        out.text(kind.id());
        out.text(kind.name());
        out.yes(kind.nature().directed());
        out.one(STANCES, kind.nature().stance());
        out.number(1 + kind.nature().sign());
        out.text(kind.unit());
        out.text(kind.colours().light());
        out.text(kind.colours().dark());
    }

    @Override
    public TieKind unpack(Unpacking in) {
        return new TieKind(
                in.text(),
                in.text(),
                new TieKind.Nature(in.yes(), in.one(STANCES), in.number() - 1),
                in.text(),
                new TieKind.Colours(in.text(), in.text()));
    }
}
