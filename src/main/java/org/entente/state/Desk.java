package org.entente.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.data.Fingerprint;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What was opened: a record, where it came from, and the file that views of it are saved in. Steps of history hold the
 * desk they were made at; desks of one record before and after an edit share their folder, so that all of them follow
 * when the file or the record gets another name.
 */
public final class Desk {
    private final Chronicle chronicle;
    private final Folder folder;
    private @Nullable String fingerprint;

    /** What all versions of an open record have in common. */
    private static final class Folder {
        private Origin origin;
        private Chronicle written;
        private volatile Told told = new Told(List.of(), Locale.ENGLISH);
        private @Nullable Path file;
        private @Nullable View saved;

        Folder(Origin origin, Chronicle written) {
            this.origin = origin;
            this.written = written;
        }
    }

    /** What a reader told, in the language that was spoken. */
    private record Told(List<Problem> problems, Locale language) {}

    /**
     * A desk of its own.
     *
     * @param file null where nothing was saved yet
     * @param saved what the file holds or the record opens with, null where that is not known
     */
    public Desk(Chronicle chronicle, Origin origin, @Nullable Path file, @Nullable View saved) {
        this(chronicle, new Folder(origin, chronicle));
        folder.file = file;
        folder.saved = saved;
    }

    private Desk(Chronicle chronicle, Folder folder) {
        this.chronicle = chronicle;
        this.folder = folder;
    }

    /** The same desk with an edited record, which is not written yet. */
    public Desk edited(Chronicle record) {
        return new Desk(record, folder);
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** The record as its files have it, as far as this program knows. */
    public Chronicle written() {
        return folder.written;
    }

    /** Whether the record was edited and is not written to its files. */
    public boolean edited() {
        return chronicle != folder.written;
    }

    /** The record of this desk was written to a place, from which it comes from then on. */
    void written(Path place) {
        folder.origin = new Origin(place);
        folder.written = chronicle;
    }

    /**
     * What was told when the record was read. Where another language is spoken since, the files are read once more, so that it
     * may take a while; what they then have wrong is told.
     */
    public List<Problem> problems() {
        Told told = folder.told;
        Optional<Path> place = folder.origin.place();
        if (!told.problems.isEmpty() && !told.language.equals(Texts.locale()) && place.isPresent()) {
            try {
                told(RecordReader.read(place.get()).problems());
            } catch (UnreadableRecordException e) {
                return told.problems;
            }
        }
        return folder.told.problems;
    }

    /** The same desk, of a record about whose files something was told in the language spoken. */
    public Desk told(List<Problem> problems) {
        folder.told = new Told(List.copyOf(problems), Texts.locale());
        return this;
    }

    /** The same desk, with what was told of another one's record. */
    public Desk toldLike(Desk other) {
        folder.told = other.folder.told;
        return this;
    }

    /** A sign of what the record says; it takes a while when first asked for, on any thread. */
    public synchronized String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(chronicle);
            fingerprint = known;
        }
        return known;
    }

    public Origin origin() {
        return folder.origin;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(folder.file);
    }

    /** Whether a view is what was saved last, or opened. */
    boolean holds(View view) {
        return view.equals(folder.saved);
    }

    void saved(Path as, View view) {
        folder.file = as;
        folder.saved = view;
    }
}
