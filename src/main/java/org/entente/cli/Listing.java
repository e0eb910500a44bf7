package org.entente.cli;

/** How a listing is printed. */
enum Listing {
    /** Aligned lines for people. */
    TEXT,
    /** Comma-separated values for programs. */
    CSV
}
