package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A page as a reader uses it. */
@Isolated
class ChromiumPageTest extends OpenPage {
    private String view(String field) {
        return browser.run("String(entente.view()." + field + ")").asText();
    }

    private List<String> ties() {
        List<String> out = new ArrayList<>();
        browser.run("entente.ties()")
                .forEach(t ->
                        out.add(t.path("id").asText() + " " + t.path("status").asText()));
        out.sort(Comparator.naturalOrder());
        return out;
    }

    /** Ids and statuses as the jar's {@code ties} prints them. */
    private static List<String> printed(LocalDate day) {
        StringWriter out = new StringWriter();
        String[] args = {"ties", "--on", day.toString(), "--actor", "SRB", "--format", "csv"};
        Commands.run(args, new PrintWriter(out), new PrintWriter(new StringWriter()));
        return out.toString()
                .lines()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cells -> cells[0] + " " + cells[5])
                .sorted()
                .toList();
    }

    @Test
    void theTiesOfTenDaysAreThoseThatTheJarPrints() {
        for (int n = 0; n < 10; n++) {
            LocalDate day = LocalDate.of(1991, 3, 1).plusDays(n * 1373L);
            browser.run("entente.show('#day=" + day + "')");
            browser.drawn();
            List<String> printed = printed(day);
            assertThat(ties()).as(day.toString()).isNotEmpty().isEqualTo(printed);
            assertThat(text("#heading p")).contains(printed.size() + " tie");
        }
    }

    @Test
    void theSliderIsDraggedAndMovedByKeys() {
        browser.click("#slider", 0.5);
        LocalDate middle = LocalDate.ofEpochDay(Long.parseLong(view("day")));
        assertThat(middle).isBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2012, 1, 1));
        assertThat(browser.run("document.querySelector('#date').value").asText())
                .isEqualTo(middle.toString());
        browser.run("document.querySelector('#stage').focus()");
        browser.key("ArrowRight");
        assertThat(view("day")).isEqualTo(Long.toString(middle.plusMonths(1).toEpochDay()));
        browser.key("PageUp");
        browser.key("ArrowLeft");
        assertThat(view("day"))
                .isEqualTo(Long.toString(
                        middle.plusMonths(1).minusYears(1).minusMonths(1).toEpochDay()));
        browser.key("End");
        String end = view("day");
        browser.key("Home");
        assertThat(Long.parseLong(view("day"))).isLessThan(Long.parseLong(end));
    }

    @Test
    void eventsAreSteppedThroughAndShownWithTheirSources() {
        browser.key(",");
        assertThat(view("pick.t")).isEqualTo("event");
        String before = text("#panel h2");
        browser.key(".");
        browser.key(".");
        assertThat(text("#panel h2")).isNotEqualTo(before);
        browser.click("#previous", 0.5);
        browser.click("#previous", 0.5);
        assertThat(text("#panel h2")).isEqualTo(before);
        assertThat(browser.run("document.querySelectorAll('#panel .sources a[rel~=noopener]').length")
                        .asInt())
                .isPositive();
    }

    @Test
    void playMovesOnUntilItIsStopped() {
        String start = view("day");
        browser.run("entente.show('#day=2000-01-01')");
        browser.click("#play", 0.5);
        browser.run("new Promise(done => { const day = entente.view().day; const look = () =>"
                + " entente.view().day > day + 50 ? done() : requestAnimationFrame(look); look(); })");
        browser.key(" ");
        String stopped = view("day");
        browser.run("new Promise(done => setTimeout(done, 400))");
        assertThat(view("day")).isEqualTo(stopped).isNotEqualTo(start);
    }

    @Test
    void aClickOnANationSelectsItAndEscapeClears() {
        JsonNode at = browser.run("(() => { const r = document.querySelector('.spot.focus circle')"
                + ".getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()");
        browser.mouse("mouseMoved", at.get(0).asDouble(), at.get(1).asDouble());
        browser.drawn();
        assertThat(text("#tip b")).isEqualTo("Serbia");
        assertThat(browser.run("document.querySelectorAll('.spot.lit').length").asInt())
                .isGreaterThan(10);
        browser.mouse("mousePressed", at.get(0).asDouble(), at.get(1).asDouble());
        browser.mouse("mouseReleased", at.get(0).asDouble(), at.get(1).asDouble());
        browser.drawn();
        assertThat(text("#panel h2")).isEqualTo("Serbia");
        browser.key("Escape");
        assertThat(view("pick")).isEqualTo("null");
    }

    @Test
    void aTieIsChosenFromTheListAndTold() {
        browser.run(
                "[...document.querySelectorAll('#panel .row')].find(r => r.textContent.includes('Pantsir')).click()");
        browser.drawn();
        assertThat(view("pick.t")).isEqualTo("tie");
        assertThat(text("#panel h2")).isEqualTo("Russia → Serbia");
        assertThat(text("#status")).contains("postponed");
        assertThat(browser.run("document.querySelectorAll('.ties .glow').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anActorFoundIsPutInFocus() {
        browser.key("/");
        browser.send("Input.insertText", Map.of("text", "hungar"));
        browser.drawn();
        assertThat(text("#found li")).isEqualTo("Hungary");
        browser.run("document.querySelector('#find').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))");
        browser.drawn();
        assertThat(text("#heading h1")).startsWith("Hungary: ties on");
    }

    @Test
    void kindsAreFilteredAndTheLegendNamesWhatIsLeft() {
        int all = ties().size();
        browser.run("document.querySelector('[data-choice=hideKinds-alignment]').click()");
        browser.drawn();
        assertThat(ties()).hasSizeLessThan(all).isNotEmpty();
        assertThat(text("#legend")).contains("Energy").doesNotContain("Institutional");
    }

    @Test
    void theNetworkAndTheMapAreDrawn() {
        assertThat(browser.run("document.querySelectorAll('.strand').length").asInt())
                .isGreaterThan(60);
        browser.key("2");
        assertThat(view("layout")).isEqualTo("network");
        assertThat(browser.run("document.querySelectorAll('.spot.plate').length")
                        .asInt())
                .isGreaterThan(10);
        assertThat(browser.run("getComputedStyle(document.querySelector('#ground')).visibility")
                        .asText())
                .isEqualTo("hidden");
    }

    @Test
    void theAddressFollowsTheViewAndBringsItBack() {
        browser.run("entente.show('#day=2014-03-18&focus=RUS&layout=network')");
        browser.run("new Promise(done => { const look = () => location.hash.includes('RUS') ? done() :"
                + " requestAnimationFrame(look); look(); })");
        String link = browser.run("location.hash").asText();
        browser.open("about:blank");
        browser.open(address + link);
        assertThat(text("#heading h1")).isEqualTo("Russia: ties on 18 March 2014");
        assertThat(view("layout")).isEqualTo("network");
    }

    @Test
    void nothingIsWiderThanAPhone() {
        browser.size(390, 844, true);
        browser.open(address);
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isEqualTo(390);
        assertThat(browser.run(
                                "[...document.querySelectorAll('button, select, input:not([type=checkbox])')].filter(n => n.offsetParent)"
                                        + ".every(n => n.getBoundingClientRect().height >= 24 && n.getBoundingClientRect().right <= 391)")
                        .asBoolean())
                .isTrue();
        browser.run("entente.show('#actor=HUN')");
        browser.drawn();
        assertThat(browser.run("(() => { const r = document.querySelector('#panel').getBoundingClientRect();"
                                + " return r.top > 100 && r.top < 700; })()")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void namesAndPlatesDoNotOverlap() {
        for (String link : List.of("#", "#layout=network", "#focus=none", "#focus=none&layout=network", "#focus=USA")) {
            browser.run("entente.show('" + link + "')");
            browser.drawn();
            assertThat(browser.run(
                                    "(() => { const boxes = [...document.querySelectorAll('.names text:not(.focus),"
                                            + " .spot.rim rect, .spot.band rect, .spot.plate rect, #heading h1')].map(n => [n, n.getBoundingClientRect()]);"
                                            + " const out = []; boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {"
                                            + " const w = Math.min(a[1].right, b[1].right) - Math.max(a[1].left, b[1].left);"
                                            + " const h = Math.min(a[1].bottom, b[1].bottom) - Math.max(a[1].top, b[1].top);"
                                            + " if (w > 4 && h > 4) out.push(a[0].textContent + '/' + b[0].textContent); })); return out.join(); })()")
                            .asText())
                    .as(link)
                    .isEmpty();
        }
    }

    @Test
    void anyTwoDaysAreCompared() {
        browser.click("#compare", 0.5);
        browser.run("document.activeElement.blur()");
        browser.key("PageDown");
        assertThat(text("#heading h1")).isEqualTo("Serbia: what changed from 8 January 2025 to 8 January 2026");
        assertThat(text("#heading p")).contains("added: ");
        assertThat(browser.run("document.querySelectorAll('#panel .fate').length")
                        .asInt())
                .isPositive();
        browser.key("c");
        assertThat(text("#heading h1")).isEqualTo("Serbia: ties on 8 January 2026");
    }

    @Test
    void itIsPrinted() throws Exception {
        Path pdf = folder.resolve("page.pdf");
        assertThat(browser.run("getComputedStyle(document.querySelector('#legend')).display")
                        .asText())
                .isEqualTo("flex");
        browser.pdf(pdf);
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isBetween(2, 16);
            assertThat(text)
                    .contains("Serbia: ties on 8 January 2025", "Pantsir", "Sources")
                    .contains("Institutional alignment", "Map: Natural Earth");
        }
    }

    @Test
    void theThemeIsTheSystemsUntilItIsSwitched() {
        String ground = "getComputedStyle(document.body).backgroundColor";
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        String dark = browser.run(ground).asText();
        browser.click("#theme", 0.5);
        String light = browser.run(ground).asText();
        browser.send("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        assertThat(Stream.of(dark, light)).containsExactly("rgb(27, 32, 39)", "rgb(255, 255, 255)");
    }
}
