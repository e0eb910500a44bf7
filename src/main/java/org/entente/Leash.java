package org.entente;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ties the machine that runs the program to the one that started it: when that one is gone, it ends like a killed one. */
final class Leash {
    /** A system property that is {@code true} where the program was started by {@link Launch}. */
    static final String PROPERTY = "entente.leash";

    /** What a shell says of a process that was killed. */
    static final int KILLED = 137;

    private Leash() {}

    /** Watches the input, a pipe nobody writes to, from now on. */
    static void hold() {
        if (Boolean.getBoolean(PROPERTY)) {
            Thread watch = new Thread(Leash::watch, PROPERTY);
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watch() {
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            while (in.read() >= 0) {
                // What is said is of no interest.
            }
        } catch (IOException e) {
            // No longer to be heard is as good as gone.
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
