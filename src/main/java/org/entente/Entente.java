package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;
import org.entente.app.Display;
import org.entente.app.EntenteApp;
import org.entente.cli.Commands;

/** The entry: without arguments the window, with arguments the command line. */
public final class Entente {
    private static final int NO_DISPLAY = 2;

    /** Set by the build: Maven would print a stack trace of its own after an exit code other than 0. */
    private static final String RUN_BY_MAVEN = "entente.runByMaven";

    private Entente() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(command(args));
        }
        if (Display.present()) {
            Application.launch(EntenteApp.class);
        } else {
            System.err.println(Display.MISSING);
            System.exit(Boolean.getBoolean(RUN_BY_MAVEN) ? 0 : NO_DISPLAY);
        }
    }

    /** Runs a command; what it prints is UTF-8 whatever the platform's own encoding is. */
    private static int command(String[] args) {
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            return Commands.run(args, out, err);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
