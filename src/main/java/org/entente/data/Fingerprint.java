package org.entente.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.model.Chronicle;

/** A short sign of what a record says, by which a changed one is known. */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** The first 16 hexadecimal digits of the SHA-256 of the record's tables as they would be written. */
    public static String of(Chronicle chronicle) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Tables.ALL.forEach(table -> add(digest, table, chronicle));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> void add(MessageDigest digest, Table<T> table, Chronicle chronicle) {
        digest.update(CsvText.of(table, table.rows(chronicle)).getBytes(StandardCharsets.UTF_8));
    }
}
