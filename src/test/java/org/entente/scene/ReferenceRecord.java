package org.entente.scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;

/** A made-up record of twelve actors with ties of every kind and status, vague dates and a scenario. */
final class ReferenceRecord {
    static final String DAY = "2014-06-01";
    static final String SCENARIO = "replacement";
    static final Chronicle CHRONICLE = read();

    private ReferenceRecord() {}

    private static Chronicle read() {
        try {
            return RecordReader.read(Path.of("src/test/resources/records/reference"))
                    .chronicle();
        } catch (UnreadableRecordException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The picture of Arcadia's ties. */
    static Shot arcadia(String layout) {
        return Shot.of(CHRONICLE, DAY, new Subject("ARC", null)).with(new Shot.Camera(layout, Theme.LIGHT, 1280, 720));
    }
}
