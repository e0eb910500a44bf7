import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what the platform calls every country in some languages, a line each: the language, a tab and the name. */
public final class CountryNames {
    private CountryNames() {}

    public static void main(String[] languages) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String language : languages) {
            Stream.concat(Stream.of("XK"), Arrays.stream(Locale.getISOCountries()))
                    .map(c -> new Locale("", c).getDisplayCountry(Locale.forLanguageTag(language)))
                    .forEach(name -> out.println(language + "\t" + name));
        }
    }
}
