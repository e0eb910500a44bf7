package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page of the bundled record as a reader has it open, in a Chromium without a window; skipped where the machine has none. */
abstract class OpenPage {
    @TempDir
    static Path folder = Path.of("");

    private static Optional<Chromium> started = Optional.empty();
    static String address = "";

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> binary = Chromium.binary();
        assumeTrue(binary.isPresent(), "no chromium here");
        Path file = folder.resolve("page.html");
        PageChoice.Time time = new PageChoice.Time(null, null, LocalDate.of(2025, 1, 8));
        BundledPages.of(new PageChoice("SRB", null, time, null)).write(file);
        address = file.toUri().toString();
        started = Optional.of(new Chromium(binary.orElseThrow(), Files.createTempDirectory("chromium")));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Chromium::close);
    }

    final Chromium browser = started.orElseThrow();

    @BeforeEach
    void open() {
        browser.size(1280, 800, false);
        browser.open(address);
    }

    @AfterEach
    void quiet() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .allMatch(r -> r.startsWith(address.substring(0, address.length() - 4)) || r.startsWith("data:"));
    }

    String text(String selector) {
        return browser.run("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
