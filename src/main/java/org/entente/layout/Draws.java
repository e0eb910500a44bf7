package org.entente.layout;

/** Random numbers from a fixed seed, by xorshift (Marsaglia 2003): always the same ones. */
final class Draws {
    private long state = 0x9e3779b97f4a7c15L;

    /** A number from 0 to below a bound. */
    int below(int bound) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (int) (((state >>> 32) * bound) >>> 32);
    }

    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int k = below(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[k];
            numbers[k] = kept;
        }
    }
}
