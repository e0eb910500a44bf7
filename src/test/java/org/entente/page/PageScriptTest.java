package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.scene.Change;
import org.entente.scene.Contrast;
import org.entente.time.Filter;
import org.entente.time.Moment;
import org.entente.time.Query;
import org.entente.time.Strength;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page's script says of a day is what the program says. */
class PageScriptTest {
    private static final LocalDate FIRST = LocalDate.of(1988, 1, 1);
    private static PageScript script = new PageScript();

    @BeforeAll
    static void load() {
        script.close();
        script = new PageScript().data(BundledPages.data(BundledPages.of(PageChoice.around("SRB"))));
        script.run("function shown(day) { const view = startView(data); view.day = day; return tiesOn(data, view)"
                + ".map(s => s.tie.id + ' ' + data.statuses[s.status].id).sort().join('\\n'); }");
    }

    @AfterAll
    static void close() {
        script.close();
    }

    private static Stream<LocalDate> days() {
        return Stream.iterate(FIRST, d -> d.isBefore(LocalDate.of(2027, 6, 1)), d -> d.plusDays(97));
    }

    private static Moment moment(LocalDate day) {
        Set<String> among = Set.copyOf(BundledPages.INDEX.chronicle().lineage("SRB"));
        return BundledPages.INDEX.at(day, new Filter(Set.of(), Set.of(), among, new Query(List.of(), false)));
    }

    @Test
    void tiesAndStatusesOfManyDaysAreThoseOfTheIndex() {
        List<LocalDate> days = days().toList();
        assertThat(days).hasSizeGreaterThan(140);
        String numbers = days.stream().map(d -> Long.toString(d.toEpochDay())).collect(Collectors.joining(","));
        String[] said =
                script.run("[" + numbers + "].map(shown).join('\\n\\n')").split("\n\n", -1);
        for (int i = 0; i < said.length; i++) {
            Moment moment = moment(days.get(i));
            String expected = moment.edgeSet().stream()
                    .map(t -> t.id() + " " + moment.status(t).word())
                    .sorted()
                    .collect(Collectors.joining("\n"));
            assertThat(said[i]).as(days.get(i).toString()).isEqualTo(expected);
        }
    }

    @Test
    void statusesTurnOnTheVeryDay() {
        Set<LocalDate> turns = new TreeSet<>();
        for (Tie tie : BundledPages.INDEX.chronicle().tiesOf("SRB")) {
            Extract.phases(BundledPages.INDEX, tie).stream()
                    .filter(p -> p.from().isAfter(LocalDate.of(2021, 1, 1)))
                    .forEach(p -> turns.addAll(List.of(p.from().minusDays(1), p.from())));
        }
        assertThat(turns).hasSizeGreaterThan(50).allSatisfy(day -> assertThat(
                        script.run("shown(" + day.toEpochDay() + ").split('\\n').length"))
                .isEqualTo(Integer.toString(moment(day).tieCount())));
    }

    @Test
    void strengthsAreThoseOfTheProgram() {
        var chronicle = BundledPages.INDEX.chronicle();
        List<Tie> measured = chronicle.tiesOf("SRB").stream()
                .filter(t -> !chronicle.measuresOf(t.id()).isEmpty())
                .toList();
        assertThat(measured).hasSizeGreaterThan(10);
        for (Tie tie : measured) {
            for (int year = 1990; year < 2027; year++) {
                LocalDate day = LocalDate.of(year, 7, 1);
                Optional<Strength> strength = Strength.on(chronicle, tie, day);
                String said = script.run("(s => s ? s.value + '|' + s.unit + '|' + s.current : 'unknown')(strengthOn("
                        + "data.tieById['" + tie.id() + "'], " + day.toEpochDay() + "))");
                String number = strength.map(s -> script.run("" + s.value())).orElse("");
                assertThat(said)
                        .as(tie.id() + " " + day)
                        .isEqualTo(strength.map(s -> number + "|" + s.unit() + "|" + s.current())
                                .orElse("unknown"));
            }
        }
    }

    @Test
    void filtersHideKindsAndStatuses() {
        String all = script.run("shown(20096).split('\\n').length");
        String arms = script.run(
                "(() => { const v = startView(data); v.day = 20096; v.hideKinds = {1: true, 2: true, 3: true};"
                        + " return tiesOn(data, v).every(s => data.kinds[s.tie.k].id === 'arms') && tiesOn(data, v).length; })()");
        assertThat(Integer.parseInt(arms)).isPositive().isLessThan(Integer.parseInt(all));
        assertThat(script.run("(() => { const v = startView(data); v.day = 20096; v.hideStatuses = {"
                        + Numbers.status(Status.ACTIVE) + ": true}; return tiesOn(data, v).some(s => s.status === "
                        + Numbers.status(Status.ACTIVE) + "); })()"))
                .isEqualTo("false");
    }

    @Test
    void changesBetweenTwoDaysAreThoseOfTheProgram() {
        script.run("function changes(a, b) { const view = startView(data); view.day = b; view.against = a;"
                + " return tiesOn(data, view).map(s => s.tie.id + ' ' + data.changes[s.change].id + ' '"
                + " + data.statuses[s.status].id).sort().join('\\n'); }");
        List<LocalDate> days = List.of(
                LocalDate.of(1991, 12, 31),
                LocalDate.of(2000, 10, 6),
                LocalDate.of(2014, 3, 18),
                LocalDate.of(2020, 12, 29),
                LocalDate.of(2021, 1, 2),
                LocalDate.of(2025, 1, 8));
        Set<String> met = new TreeSet<>();
        for (LocalDate a : days) {
            for (LocalDate b : days) {
                if (!a.equals(b)) {
                    Contrast contrast = Contrast.of(BundledPages.INDEX, moment(a), moment(b));
                    String expected = contrast.changes().keySet().stream()
                            .map(id -> BundledPages.INDEX.chronicle().tie(id).orElseThrow())
                            .map(t -> t.id() + " " + contrast.of(t).name().toLowerCase(Locale.ROOT) + " "
                                    + (contrast.of(t) == Change.ENDED ? contrast.from() : contrast.to())
                                            .status(t)
                                            .word())
                            .sorted()
                            .collect(Collectors.joining("\n"));
                    String said = script.run("changes(" + a.toEpochDay() + ", " + b.toEpochDay() + ")");
                    assertThat(said).as(a + " " + b).isEqualTo(expected);
                    contrast.changes().values().forEach(c -> met.add(c.name()));
                }
            }
        }
        assertThat(met).contains("ADDED", "ENDED", "ALTERED", "STRONGER", "WEAKER", "SAME");
    }

    @Test
    void aLinkGivesItsViewBack() {
        String two = "#day=2021-01-02&focus=SRB&against=2020-12-29";
        assertThat(script.run("hashOf(data, viewOf(data, '" + two + "'))")).isEqualTo(two);
        String link = "#day=2014-03-18&focus=RUS&layout=network&hide=arms,energy&hide-status=ended&among=yes&actor=UKR";
        assertThat(script.run("hashOf(data, viewOf(data, '" + link + "'))").replace("%2C", ","))
                .isEqualTo(link);
        assertThat(script.run("hashOf(data, startView(data))")).contains("focus=SRB");
    }

    @Test
    void whatALinkSaysWronglyIsAsAtTheStart() {
        String start = script.run("hashOf(data, startView(data))");
        for (String link : List.of(
                "#day=2025-02-30&focus=XXX&tie=__proto__&layout=x",
                "#%E0%A4%A",
                "#focus=constructor&actor=toString",
                "#",
                "",
                "#day",
                "#step=99")) {
            assertThat(script.run("hashOf(data, viewOf(data, '" + link + "'))"))
                    .as(link)
                    .isEqualTo(start);
        }
    }

    @Test
    void eventsAreGoneThroughInOrder() {
        assertThat(script.run("(() => { const list = agenda(data, data.focus); let day = -100000, n = 0;"
                        + " for (let e = nextEvent(list, day); e; e = nextEvent(list, e.day)) {"
                        + " if (e.day <= day || previousEvent(list, e.day + 1).day !== e.day) return 'wrong at ' + e.id;"
                        + " day = e.day; n++; } return n > 300 ? 'sound' : n; })()"))
                .isEqualTo("sound");
    }

    @Test
    void calendarArithmeticKeepsToTheCalendar() {
        assertThat(script.run("isoOf(addMonths(dayOf('2024-01-31'), 1))")).isEqualTo("2024-02-29");
        assertThat(script.run("isoOf(addMonths(dayOf('2024-03-31'), -13))")).isEqualTo("2023-02-28");
        assertThat(script.run("dayOf('2025-02-30') + ' ' + dayOf('x') + ' ' + dayOf('2014')"))
                .isEqualTo("null null 16071");
    }

    @Test
    void searchFindsNamesAliasesAndEventsWithoutAccents() {
        assertThat(script.run("search(data, 'serbi', 5)[0].text")).isEqualTo("Serbia");
        assertThat(script.run("search(data, 'VUCIC', 5).every(h => plain(h.text).indexOf('vucic') >= 0)"))
                .isEqualTo("true");
        assertThat(script.run("search(data, '  ', 5).length + search(data, 'qqqqq', 5).length"))
                .isEqualTo("0");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        assertThat(script.run("[safeUrl('https://a.b/c'), safeUrl('javascript:alert(1)'), safeUrl('data:text/html,x'),"
                        + " safeUrl(' https://a'), safeUrl('file:///etc'), safeUrl(undefined)].join()"))
                .isEqualTo("https://a.b/c,,,,,");
    }

    @Test
    void namesNeverOverlap() {
        assertThat(script.run("(() => { let names = []; for (let i = 0; i < 200; i++) { let x = 10 + (i * 37) % 780,"
                        + " y = 10 + (i * 53) % 580; names.push({ spot: { x: x, y: y, hw: 5, hh: 5 }, width: 40 + i % 50, size: 12 }); }"
                        + " const out = placeNames(names, [{ x: 0, y: 0, w: 200, h: 60 }], { w: 800, h: 600 });"
                        + " for (let a of out) { if (overlaps(a.box, { x: 0, y: 0, w: 200, h: 60 })) return 'heading';"
                        + " for (let b of out) if (a !== b && overlaps(a.box, b.box)) return 'overlap'; }"
                        + " return out.length > 50 && out.length < 200; })()"))
                .isEqualTo("true");
    }

    @Test
    void arrowsEndAtTheRimOfTheirTarget() {
        assertThat(script.run(
                        "(() => { const view = startView(data); const f = { x: 100, y: 100, hw: 8, hh: 8, a: 0, seat: 'disc' },"
                                + " t = { x: 400, y: 220, hw: 40, hh: 10, a: 1, seat: 'plate', plate: true };"
                                + " const shown = [0, 1, 2].map(i => ({ tie: { i: i, k: 0, f: 0, t: 1, ph: [] }, status: 1 }));"
                                + " const out = strandsOf(data, shown, { by: { 0: f, 1: t } }, view);"
                                + " return out.length + ' ' + out.every(s => { const d = Math.hypot(s.curve[0].x - f.x, s.curve[0].y - f.y),"
                                + " e = s.curve[3]; return d > 8 && d < 10 && !covers({ x: t.x, y: t.y, hw: 39, hh: 9, plate: true }, e)"
                                + " && Math.abs(e.x - t.x) < 43 && Math.abs(e.y - t.y) < 13; })"
                                + " + ' ' + new Set(out.map(s => pointOn(s.curve, 0.5).y.toFixed(1))).size; })()"))
                .isEqualTo("3 true 3");
    }
}
