package org.entente.scene;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Texts;

/**
 * In which language a picture names nations: in English as the record does, each in its own, or all in one. Names come
 * from the platform's locale data (Unicode CLDR) and, for a nation's own, from the record's aliases. Where there is none,
 * or the fonts lack some of it, the English one stands; those of former states and of some without a code are said by
 * {@link Texts} in the languages it speaks.
 *
 * @param language {@code en}, {@code own} or a language tag of BCP 47
 */
public record Naming(String language) {
    public static final Naming ENGLISH = new Naming("en");
    public static final Naming OWN = new Naming("own");

    /** Languages that many read, or that a region shares. */
    private static final List<String> COMMON = List.of(
            "ar", "bn", "zh", "zh-Hant", "fr", "de", "el", "he", "hi", "id", "it", "ja", "ko", "fa", "pl", "pt", "ru",
            "sr", "sr-Latn", "es", "sw", "ta", "th", "tr", "uk", "ur", "vi");

    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(c -> new Locale("", c).getISO3Country(), c -> c));

    /** States that have no code of ISO 3166 now, and so no name in the platform's data. */
    private static final Set<String> UNCODED = Set.of(
            "abkhazia",
            "czechoslovakia",
            "german-democratic-republic",
            "northern-cyprus",
            "serbia-and-montenegro",
            "somaliland",
            "south-ossetia",
            "south-yemen",
            "soviet-union",
            "transnistria",
            "yugoslavia");

    private static final Map<Key, String> KEPT = new ConcurrentHashMap<>();
    private static final int MOST = 20_000;

    private record Key(String language, Actor actor) {}

    /** What a tag asks for, or empty where it is none or the platform has no names in that language. */
    public static Optional<Naming> of(String tag) {
        if (tag.equalsIgnoreCase(ENGLISH.language) || tag.equalsIgnoreCase(OWN.language)) {
            return Optional.of(new Naming(tag.toLowerCase(Locale.ROOT)));
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale).filter(Naming::known).map(l -> new Naming(l.toLanguageTag()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Languages to offer, those that the platform has. */
    public static List<Naming> offered() {
        return COMMON.stream().flatMap(tag -> of(tag).stream()).toList();
    }

    private static boolean known(Locale locale) {
        Locale bare = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setScript(locale.getScript())
                .build();
        return !locale.getLanguage().isEmpty()
                && Arrays.asList(Locale.getAvailableLocales()).contains(bare);
    }

    /** That of the language the program speaks. */
    public static Naming spoken() {
        return Texts.locale().equals(Locale.ENGLISH)
                ? ENGLISH
                : new Naming(Texts.locale().toLanguageTag());
    }

    /** What the program calls an actor when it speaks, outside a picture's map. */
    public static String nameOf(Chronicle chronicle, String actor) {
        return chronicle.actor(actor).map(spoken()::of).orElseGet(() -> chronicle.nameOf(actor));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a menu calls it, in the language spoken. */
    public String words() {
        return this.equals(ENGLISH)
                ? Texts.of("words.naming.english")
                : this.equals(OWN)
                        ? Texts.of("words.naming.own")
                        : capital(Locale.forLanguageTag(language).getDisplayName(Texts.locale()));
    }

    /** What an actor is called. */
    public String of(Actor actor) {
        if (actor.institution() || this.equals(ENGLISH)) {
            return actor.name();
        }
        String key = actor.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (UNCODED.contains(key) && code(actor).isEmpty() && this.equals(spoken())) {
            return Texts.of("words.nation." + key);
        }
        if (KEPT.size() > MOST) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(
                new Key(language, actor),
                k -> name(actor).filter(TextWidths.inter()::covers).orElse(actor.name()));
    }

    private Optional<String> name(Actor actor) {
        Optional<String> own = OwnLanguages.of(actor.id());
        if (this.equals(OWN) || own.filter(language::equals).isPresent()) {
            return own.flatMap(tag -> own(actor, tag));
        }
        return platform(actor, language);
    }

    /** The platform's name where an alias has it within, else the first alias in the script of the language. */
    private static Optional<String> own(Actor actor, String tag) {
        Optional<String> told = platform(actor, tag);
        List<String> aliases = actor.profile().aliases();
        if (told.isPresent() && (latin(told.get()) || aliases.stream().anyMatch(a -> a.contains(told.get())))) {
            return told;
        }
        boolean state = code(actor).isPresent();
        return aliases.stream()
                .filter(a -> told.map(t -> script(t) == script(a)).orElse(!state || !latin(a)))
                .findFirst()
                .or(() -> told);
    }

    private static Optional<String> platform(Actor actor, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return code(actor).filter(c -> known(locale)).map(c -> new Locale("", c).getDisplayCountry(locale));
    }

    private static Optional<String> code(Actor actor) {
        return actor.id().equals("XKX") ? Optional.of("XK") : Optional.ofNullable(CODES.get(actor.id()));
    }

    private static boolean latin(String text) {
        return script(text) == Character.UnicodeScript.LATIN;
    }

    private static Character.UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }
}
