package org.entente.data;

import static org.entente.data.Column.needed;
import static org.entente.data.Column.open;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.data.Column.Domain;
import org.entente.data.Column.Form;
import org.entente.model.Chronicle;
import org.entente.model.Grade;
import org.entente.model.Source;
import org.entente.model.Texts;

/** The table of sources. */
final class SourcesTable implements Table<Source> {
    static final List<Grade> GRADES = List.of(Grade.values());

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String about() {
        return "Where something is known from";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                needed("id", Form.ID, "the id that other tables name"),
                needed("publisher", Form.TEXT, "who published it"),
                open("title", Form.TEXT, "title as it stands there"),
                open("author", Form.TEXT, "who wrote it"),
                open("published", Form.DATE, "when it was published"),
                open("url", Form.URL, "its address, beginning with http:// or https://"),
                open("accessed", Form.DATE, "when the address was read"),
                needed("grade", grades(), "A official or primary, B good secondary, C weak"),
                Column.note());
    }

    static Domain grades() {
        return Domain.oneOf(List.of("A", "B", "C"));
    }

    @Override
    public Optional<Source> read(Row row, Known known) {
        String id = known.sources.claim(row);
        String publisher = row.needed("publisher", "reading.publisher");
        Source.Work work = new Source.Work(
                row.text("title"), row.text("author"), row.dateText("published"), url(row), row.dateText("accessed"));
        Grade grade = row.oneOf("grade", GRADES, Grade::name);
        return row.usable() ? Optional.of(new Source(id, publisher, work, grade, row.text("note"))) : Optional.empty();
    }

    private static String url(Row row) {
        String url = row.word("url");
        if (url.isEmpty() || Forms.url(url)) {
            return url;
        }
        row.omit("url", Shown.text(url), Texts.of("reading.url"));
        return "";
    }

    @Override
    public void keep(Row row, Source source, Known known) {
        known.sources.put(source.id(), source);
        known.rows.add(source);
    }

    @Override
    public Collection<Source> rows(Chronicle chronicle) {
        return chronicle.sources();
    }

    @Override
    public void add(Source source, Chronicle.Builder rows) {
        rows.add(source);
    }

    @Override
    public void hold(Source source, Known known) {
        known.sources.hold(source.id(), source);
    }

    @Override
    public String key(Source source) {
        return source.id();
    }

    @Override
    public List<String> cells(Source source) {
        Source.Work work = source.work();
        return List.of(
                source.id(),
                source.publisher(),
                work.title(),
                work.author(),
                work.published(),
                work.url(),
                work.accessed(),
                source.grade().name(),
                source.note());
    }

    @Override
    public void pack(Source source, Packing out) {
        out.text(source.id());
        out.text(source.publisher());
        out.text(source.work().title());
        out.text(source.work().author());
        out.text(source.work().published());
        out.text(source.work().url());
        out.text(source.work().accessed());
        out.one(GRADES, source.grade());
        out.text(source.note());
    }

    @Override
    public Source unpack(Unpacking in) {
        return new Source(
                in.text(),
                in.text(),
                new Source.Work(in.text(), in.text(), in.text(), in.text(), in.text()),
                in.one(GRADES),
                in.text());
    }
}
