package org.entente;

/** The entry: without arguments the window, with arguments the command line. */
public final class Entente {
    private Entente() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
