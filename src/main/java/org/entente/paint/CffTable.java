package org.entente.paint;

import java.nio.ByteBuffer;
import org.entente.scene.OpenType;

/**
 * The outlines' byte strings in a font's table CFF (Adobe Technical Note 5176), for fonts that are not keyed by CID.
 */
final class CffTable {
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;

    private final ByteBuffer bytes;
    private final int start;
    private final Index charStrings;
    private final Index globalSubroutines;
    private final Index localSubroutines;

    CffTable(OpenType font) {
        bytes = font.bytes();
        start = font.table("CFF ");
        Index names = new Index(start + unsigned(start + 2));
        Index tops = new Index(names.end);
        Index strings = new Index(tops.end);
        globalSubroutines = new Index(strings.end);
        charStrings = new Index(start + operands(tops.offset(0), tops.offset(1), CHAR_STRINGS)[0]);
        int[] privateDict = operands(tops.offset(0), tops.offset(1), PRIVATE);
        int at = start + privateDict[1];
        localSubroutines = new Index(at + operands(at, at + privateDict[0], SUBROUTINES)[0]);
    }

    ByteBuffer charString(int glyph) {
        return charStrings.item(glyph);
    }

    /** A subroutine shared by all fonts of the file, by its biased number. */
    ByteBuffer global(int number) {
        return globalSubroutines.item(number + globalSubroutines.bias());
    }

    /** A subroutine of this font, by its biased number. */
    ByteBuffer local(int number) {
        return localSubroutines.item(number + localSubroutines.bias());
    }

    private int unsigned(int offset) {
        return bytes.get(offset) & 0xff;
    }

    /** The last two operands of an operator in a DICT, the only one first where it has but one. */
    private int[] operands(int from, int to, int wanted) {
        int[] last = new int[2];
        int at = from;
        while (at < to) {
            int b = unsigned(at++);
            if (b <= 21) {
                int operator = b == 12 ? 1200 + unsigned(at++) : b;
                if (operator == wanted) {
                    return last;
                }
                last = new int[2];
                continue;
            }
            int value = 0;
            if (b == 28) {
                value = bytes.getShort(at);
                at += 2;
            } else if (b == 29) {
                value = bytes.getInt(at);
                at += 4;
            } else if (b == 30) {
                while ((unsigned(at) & 0xf) != 0xf && unsigned(at) >> 4 != 0xf) {
                    at++;
                }
                at++;
            } else if (b <= 246) {
                value = b - 139;
            } else {
                int sign = b <= 250 ? 1 : -1;
                value = sign * ((b - (b <= 250 ? 247 : 251)) * 256 + unsigned(at++) + 108);
            }
            last = last[0] == 0 ? new int[] {value, 0} : new int[] {last[0], value};
        }
        throw new IllegalStateException("font without CFF operator " + wanted);
    }

    /** A list of byte strings. */
    private final class Index {
        private final int count;
        private final int offsetSize;
        private final int offsets;
        private final int end;

        Index(int at) {
            count = bytes.getShort(at) & 0xffff;
            offsetSize = count == 0 ? 0 : unsigned(at + 2);
            offsets = at + 3;
            end = count == 0 ? at + 2 : offset(count);
        }

        int bias() {
            return count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
        }

        int offset(int item) {
            int value = 0;
            for (int i = 0; i < offsetSize; i++) {
                value = value << 8 | unsigned(offsets + item * offsetSize + i);
            }
            return offsets + (count + 1) * offsetSize - 1 + value;
        }

        ByteBuffer item(int item) {
            return bytes.slice(offset(item), offset(item + 1) - offset(item));
        }
    }
}
