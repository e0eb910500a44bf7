package org.entente.time;

import java.util.List;

/** Numbers of ids by their place in a list, by open addressing: graph algorithms ask for them at every step. */
final class Ids {
    private static final int GOLDEN = 0x9E3779B9;

    private final String[] ids;
    private final int[] slots;
    private final int shift;

    /** Takes distinct ids. */
    Ids(List<String> ids) {
        this.ids = ids.toArray(String[]::new);
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, ids.size()));
        slots = new int[1 << bits];
        shift = 32 - bits;
        for (int i = 0; i < this.ids.length; i++) {
            int slot = slot(this.ids[i]);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = i + 1;
        }
    }

    /** The number of an id, -1 where it is not in the list. */
    int of(String id) {
        int slot = slot(id);
        while (slots[slot] != 0 && !ids[slots[slot] - 1].equals(id)) {
            slot = next(slot);
        }
        return slots[slot] - 1;
    }

    private int slot(String id) {
        return (id.hashCode() * GOLDEN) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
