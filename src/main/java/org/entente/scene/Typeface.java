package org.entente.scene;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A family of the fonts that the program ships, in two weights that are read when first asked for: Inter, and fonts of
 * Noto for the scripts it lacks. These are cut to what the record and the platform's names of countries use.
 */
public final class Typeface {
    public static final Typeface INTER = new Typeface("Inter", "Inter", false);

    private static final List<Typeface> ALL = Stream.concat(
                    Stream.of(INTER),
                    Stream.of(
                            noto("Sans", "", false),
                            noto("Sans", "Armenian", false),
                            noto("Sans", "Georgian", false),
                            noto("Sans", "Hebrew", false),
                            noto("Sans", "Ethiopic", false),
                            noto("Sans", "Arabic", true),
                            noto("Sans", "Devanagari", true),
                            noto("Sans", "Bengali", true),
                            noto("Sans", "Tamil", true),
                            noto("Sans", "Sinhala", true),
                            noto("Sans", "Thai", true),
                            noto("Sans", "Lao", true),
                            noto("Sans", "Khmer", true),
                            noto("Sans", "Myanmar", true),
                            noto("Serif", "Tibetan", true),
                            noto("Sans", "Thaana", true),
                            new Typeface("Noto Sans CJK SC", "NotoSansCJKsc", false)))
            .toList();

    /** For each character of the basic plane one more than the number of its family, 0 where nobody asked yet. */
    private static final byte[] KNOWN = new byte[1 << 16];

    private final String family;
    private final boolean shaped;
    private final Supplier<OpenType> regular;
    private final Supplier<OpenType> semiBold;

    private Typeface(String family, String file, boolean shaped) {
        this.family = family;
        this.shaped = shaped;
        this.regular = Once.of(() -> OpenType.load("/assets/fonts/" + file + "-Regular.ttf"));
        this.semiBold = Once.of(() -> OpenType.load("/assets/fonts/" + file + "-SemiBold.ttf"));
    }

    private static Typeface noto(String style, String script, boolean shaped) {
        return new Typeface(("Noto " + style + " " + script).strip(), "Noto" + style + script, shaped);
    }

    /** Inter first. */
    public static List<Typeface> all() {
        return ALL;
    }

    /** The first family that has a character; Inter with its empty box where none has. */
    public static Typeface of(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return INTER;
        }
        int known = KNOWN[codePoint];
        if (known == 0) {
            int first = 0;
            while (first < ALL.size() && !ALL.get(first).font(false).has(codePoint)) {
                first++;
            }
            known = first < ALL.size() ? first + 1 : 1;
            KNOWN[codePoint] = (byte) known;
        }
        return ALL.get(known - 1);
    }

    /** Its name in style sheets. */
    public String family() {
        return family;
    }

    /** Whether a program that sets its letters must heed its layout tables. */
    public boolean shaped() {
        return shaped;
    }

    public OpenType font(boolean semiBold) {
        return semiBold ? this.semiBold.get() : regular.get();
    }

    /** A value made when first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile List<T> made = List.of();

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        static <T> Once<T> of(Supplier<T> maker) {
            return new Once<>(maker);
        }

        @Override
        public T get() {
            if (made.isEmpty()) {
                made = List.of(maker.get());
            }
            return made.get(0);
        }
    }
}
