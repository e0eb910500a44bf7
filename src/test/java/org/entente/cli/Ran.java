package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line gave. */
record Ran(int code, String out, String err) {
    static Ran of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
