package org.entente.data;

import org.entente.model.Chronicle;

/** The record that comes with the program, read once for all tests that only look at it. */
public final class Bundled {
    private static final Chronicle CHRONICLE = read();

    private Bundled() {}

    public static Chronicle chronicle() {
        return CHRONICLE;
    }

    private static Chronicle read() {
        try {
            return RecordReader.read(BundledRecord.path()).chronicle();
        } catch (UnreadableRecordException e) {
            throw new IllegalStateException(e);
        }
    }
}
