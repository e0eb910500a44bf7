package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the desktop says about how programs should behave, as far as it is written in GTK's settings file. */
final class Desktop {
    private static final Pattern STILL = Pattern.compile("\\s*gtk-enable-animations\\s*=\\s*(0|false)\\s*");

    private Desktop() {}

    /** Whether the desktop of this machine wants nothing animated. */
    static boolean still() {
        return still(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** Whether GTK's settings switch animations off; a file that is missing or cannot be read says nothing. */
    static boolean still(Map<String, String> environment, Path home) {
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path config = folder.isEmpty() ? home.resolve(".config") : Path.of(folder);
        List<Path> files = List.of(
                config.resolve("gtk-4.0").resolve("settings.ini"),
                config.resolve("gtk-3.0").resolve("settings.ini"));
        return files.stream().anyMatch(Desktop::switchedOff);
    }

    private static boolean switchedOff(Path file) {
        try {
            return Files.exists(file)
                    && Files.readAllLines(file).stream()
                            .anyMatch(line -> STILL.matcher(line).matches());
        } catch (IOException e) {
            return false;
        }
    }
}
