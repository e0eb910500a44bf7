package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Progress;
import org.entente.model.Span;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "</script><img src=x onerror=alert(1)>",
            "<!-- <script>",
            "\"quotes\" 'and' \\ backslash",
            "line\u2028ends\u2029here\nand\u0000there",
            "]]>&amp;%DATA%%SCRIPT%$1",
            "\ud83d\ude00 \ud83d alone");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private static Page page(PageChoice choice) {
        return BundledPages.of(choice);
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id,
                Actor.Kind.NATION,
                new Actor.Profile(name, List.of(name), name, "", new Actor.Place(20, 44)),
                new Actor.Life(Span.ALWAYS, List.of(), name),
                new Evidence(List.of(), name));
    }

    private static Page nasty(String text) throws PageTooLargeException {
        Chronicle chronicle = new Chronicle.Builder()
                .add(actor("AAA", text))
                .add(actor("BBB", "B"))
                .add(new Tie(
                        "t" + text,
                        new Tie.Link("arms", "AAA", "BBB"),
                        new Tie.Matter(text, ""),
                        Span.ALWAYS,
                        new Evidence(List.of(), text)))
                .build();
        return Page.of(TimeIndex.of(chronicle, Set.of()), PageChoice.around("AAA"), Progress.SILENT);
    }

    @Test
    void noLabelBreaksOutOfItsPlace() throws Exception {
        for (String text : NASTY) {
            String html = nasty(text).html();
            assertThat(html.split("<script", -1)).as(text).hasSize(3);
            assertThat(html.split("</script>", -1)).as(text).hasSize(3);
            assertThat(html).doesNotContain("<img", "<!-- <", "\u2028", "\u2029", "\0");
            String said = new ObjectMapper()
                    .readTree(BundledPages.data(nasty(text)))
                    .path("actors")
                    .path(0)
                    .path("name")
                    .asText();
            assertThat(said).isEqualTo(text);
        }
    }

    @Test
    void theTitleIsEscapedToo() throws Exception {
        assertThat(nasty("</title><script>\"%DATA%").html())
                .contains("<title>&lt;/title&gt;&lt;script&gt;&quot;&#37;DATA&#37; over time");
    }

    @Test
    void theDataAreThoseOfAScriptEngineToo() throws Exception {
        for (String text : NASTY.subList(0, 6)) {
            try (PageScript script = new PageScript().data(BundledPages.data(nasty(text)))) {
                assertThat(script.run("data.ties[0].s")).isEqualTo(text);
            }
        }
    }

    @Test
    void thePolicyAllowsThisVeryScriptAndStyleAndNothingElse() throws Exception {
        String html = page(PageChoice.around("SRB")).html();
        Matcher policy = Pattern.compile("content=\"(default-src [^\"]*)\"").matcher(html);
        assertThat(policy.find()).isTrue();
        String script = html.substring(html.lastIndexOf("<script>") + 8, html.lastIndexOf("</script>"));
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        assertThat(policy.group(1))
                .isEqualTo("default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void theScriptMakesNoMarkupOfTextAndAsksNobody() {
        assertThat(Page.script())
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "new Function",
                        "fetch(",
                        "XMLHttpRequest",
                        "import(",
                        "sendBeacon",
                        "localStorage");
        assertThat(Page.resource("document.html")).doesNotContainPattern("\\son[a-z]+=|style=|src=|https?:");
        assertThat(Page.resource("style.css")).doesNotContain("url(", "@import");
    }

    @Test
    void aPageOfOneRegionOrOneActorStaysSmall() {
        assertThat(page(PageChoice.around("SRB")).size()).isLessThan(3_000_000);
        assertThat(page(PageChoice.of("Southern Europe")).size()).isLessThan(3_000_000);
        assertThat(page(PageChoice.ALL).size()).isBetween(3_000_000, Page.MOST_BYTES);
    }

    @Test
    void theSameCallGivesTheSameBytes() {
        PageChoice choice = PageChoice.around("SRB");
        assertThat(BundledPages.fresh(choice).html()).isEqualTo(page(choice).html());
    }

    @Test
    void aPageAroundAnActorHasItsTiesAndThoseAmongItsPartners() {
        Extract extract = Extract.of(BundledPages.INDEX, PageChoice.around("SRB"));
        List<String> lineage = BundledPages.INDEX.chronicle().lineage("SRB");
        List<Tie> own = BundledPages.INDEX.chronicle().ties().stream()
                .filter(t -> lineage.stream().anyMatch(t::touches))
                .filter(t -> BundledPages.INDEX.life(t.id()).isPresent())
                .toList();
        assertThat(extract.ties()).containsAll(own);
        assertThat(extract.ties()).hasSizeBetween(own.size() + 1, own.size() + Extract.MOST_AMONG);
        assertThat(extract.events()).noneMatch(e -> e.hypothetical() || e.differingAccount());
    }

    @Test
    void daysOutsideAreLeftOut() {
        PageChoice.Time time = new PageChoice.Time(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 12, 31), null);
        Extract all = Extract.of(BundledPages.INDEX, PageChoice.around("SRB"));
        Extract some = Extract.of(BundledPages.INDEX, new PageChoice("SRB", null, time, null));
        assertThat(some.events())
                .isNotEmpty()
                .allMatch(e -> e.date().latest().getYear() >= 2010
                        && e.date().earliest().getYear() <= 2012);
        assertThat(some.ties()).isNotEmpty().hasSizeLessThan(all.ties().size());
    }

    @Test
    void everyTextTheScriptSaysIsGiven() {
        Set<String> used = new TreeSet<>();
        Matcher m = Pattern.compile("says(?:\\.([a-z]+)|\\['([a-z-]+)'\\])|texts\\.([a-z]+)")
                .matcher(Page.script());
        while (m.find()) {
            used.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
        }
        Matcher html = Pattern.compile("data-(?:say|label|hint)=\"([a-z-]+)\"").matcher(Page.resource("document.html"));
        while (html.find()) {
            used.add(html.group(1));
        }
        assertThat(PageTexts.PLAIN).containsAll(used);
        List<String> statuses = List.of("proposed", "active", "reduced", "postponed", "suspended", "ended");
        assertThat(PageTexts.PLAIN).allMatch(name -> used.contains(name) || statuses.contains(name));
    }

    @Test
    void itSpeaksTheLanguageOfTheRun() throws Exception {
        Texts.speak(Locale.FRENCH);
        assertThat(nasty("x").html()).contains("<html lang=\"fr\">", "\"map\":\"Carte\"", "au fil du temps");
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        assertThat(BundledPages.data(nasty("x"))).contains("\"ties.few\":\"{0} veze\"");
    }

    @Test
    void aFileIsWholeOrAsItWas(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.html");
        Files.writeString(file, "old");
        page(PageChoice.around("SRB")).write(file);
        assertThat(Files.size(file)).isEqualTo(page(PageChoice.around("SRB")).size());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThatThrownBy(() -> page(PageChoice.around("SRB")).write(folder.resolve("none/x.html")))
                .isInstanceOf(java.io.IOException.class);
    }
}
