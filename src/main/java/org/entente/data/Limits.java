package org.entente.data;

/**
 * How much of a foreign file is read.
 *
 * @param entries most entries of an archive
 * @param bytes most bytes of all tables together, uncompressed
 */
record Limits(int entries, long bytes) {
    private static final long LARGEST = 512L << 20;

    /** As much as the memory of this run holds: decoding and splitting takes several times the bytes. */
    static Limits usual() {
        return new Limits(1000, Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 16));
    }
}
