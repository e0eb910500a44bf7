package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.app.Display;
import org.entente.app.EntenteApp;
import org.entente.cli.Commands;
import org.entente.workspace.Link;
import org.entente.workspace.Workspace;

/** The entry: without arguments or with something to open the window, with other arguments the command line. */
public final class Entente {
    private static final int NO_DISPLAY = 2;

    /** Set by the build: Maven would print a stack trace of its own after an exit code other than 0. */
    private static final String RUN_BY_MAVEN = "entente.runByMaven";

    private Entente() {}

    public static void main(String[] args) {
        List<String> opened = opened(args);
        if (args.length > 0 && opened.isEmpty()) {
            System.exit(command(args));
        }
        if (!Display.present()) {
            System.err.println(Display.MISSING);
            System.exit(Boolean.getBoolean(RUN_BY_MAVEN) ? 0 : NO_DISPLAY);
        }
        Launch.again(args).ifPresent(System::exit);
        Leash.hold();
        Display.withoutGpu();
        EntenteApp.open(opened.toArray(String[]::new));
    }

    /** What the window is to open: a workspace, a link, or whatever follows {@code open}; nothing for a command. */
    static List<String> opened(String[] args) {
        if (args.length == 2 && args[0].equals("open") && !args[1].startsWith("-")) {
            return List.of(args[1]);
        }
        boolean one = args.length == 1
                && (args[0].toLowerCase(Locale.ROOT).endsWith(Workspace.ENDING) || args[0].startsWith(Link.SCHEME));
        return one ? List.of(args[0]) : List.of();
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
