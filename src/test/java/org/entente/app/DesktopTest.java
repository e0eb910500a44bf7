package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopTest {
    @TempDir
    private Path home = Path.of("");

    private static void settings(Path config, String line) throws IOException {
        Path file = config.resolve("gtk-3.0").resolve("settings.ini");
        Files.createDirectories(config.resolve("gtk-3.0"));
        Files.writeString(file, "[Settings]\ngtk-theme-name=Adwaita\n" + line + "\n");
    }

    @Test
    void withoutSettingsItMayMove() {
        assertThat(Desktop.still(Map.of(), home)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "gtk-enable-animations=0,true",
        "gtk-enable-animations = false,true",
        "gtk-enable-animations=1,false",
        "#gtk-enable-animations=0,false"
    })
    void gtkSettingsSwitchMotionOff(String line, boolean still) throws IOException {
        settings(home.resolve(".config"), line);
        assertThat(Desktop.still(Map.of(), home)).isEqualTo(still);
    }

    @Test
    void theFolderMayBeElsewhere() throws IOException {
        Path elsewhere = home.resolve("settings");
        settings(elsewhere, "gtk-enable-animations=0");
        assertThat(Desktop.still(Map.of("XDG_CONFIG_HOME", elsewhere.toString()), home))
                .isTrue();
    }
}
