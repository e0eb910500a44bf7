package org.entente.data;

/** Says in one line why something cannot be read as a record at all. */
public final class UnreadableRecordException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableRecordException(String message) {
        super(message);
    }
}
