package org.entente.model;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the program says, in the language it was told to speak. A key is the name of a bundle, a dot, and the rest; the
 * patterns are those of {@link MessageFormat}. Until {@link #speak} is called all is English.
 */
public final class Texts {
    /** The languages in which all texts exist, English first. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("sr-Latn"));

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The full stop of a Serbian ordinal, such as that of a year, gives way to what follows it. */
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)\\.(?=[,;:)])");

    private static volatile Texts spoken = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Speaks the language nearest to one that is wished for, English where there is none. */
    public static void speak(Locale wished) {
        spoken = new Texts(LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** The language spoken. */
    public static Locale locale() {
        return spoken.locale;
    }

    /** The text of a key with its arguments put in; a key without a text is a fault of the program. */
    public static String of(String key, Object... arguments) {
        return spoken.format(key, arguments);
    }

    /** Whether there is a text for a key. */
    public static boolean has(String key) {
        return spoken.bundle(key).containsKey(key);
    }

    /** The text of a key in another language than the one spoken. */
    public static String in(Locale language, String key, Object... arguments) {
        return new Texts(language).format(key, arguments);
    }

    /**
     * The text for a number of things, as the plural rules of the language want it (Unicode CLDR: "one", "few" or
     * "other" behind the key). The number is argument 0, the others follow.
     */
    public static String count(String key, long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return spoken.format(key + "." + plural(spoken.locale, number), all);
    }

    /** A number with its thousands set apart and at most two decimals, as the language writes it. */
    public static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(spoken.locale)).format(value);
    }

    /** The form of the plural that a number takes in the language spoken: the end of a key of {@link #count}. */
    public static String form(long number) {
        return plural(spoken.locale, number);
    }

    static String plural(Locale locale, long number) {
        long n = Math.abs(number);
        return switch (locale.getLanguage()) {
            case "fr" -> n <= 1 ? "one" : "other";
            case "sr" ->
                n % 10 == 1 && n % 100 != 11
                        ? "one"
                        : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? "few" : "other";
            default -> n == 1 ? "one" : "other";
        };
    }

    private ResourceBundle bundle(String key) {
        return bundles.computeIfAbsent(
                key.substring(0, key.indexOf('.')),
                n -> ResourceBundle.getBundle("org.entente.model.texts." + n, locale, ONLY_ASKED));
    }

    private String format(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        if (pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        String said = new MessageFormat(pattern, locale).format(arguments);
        return locale.getLanguage().equals("sr") ? ORDINAL.matcher(said).replaceAll("") : said;
    }
}
