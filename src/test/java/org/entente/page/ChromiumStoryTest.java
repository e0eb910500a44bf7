package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Effect;
import org.entente.model.Ref;
import org.entente.state.View;
import org.entente.story.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A story in a page, as a reader goes through it in a browser. */
@Isolated
class ChromiumStoryTest extends OpenPage {
    private static Tale.Stop stop(String title, View view, Step.@Nullable Predict predict) {
        Step step = new Step(
                new Step.Words(title, "Caption of " + title, "Said at " + title, ""),
                "",
                new Step.Grounds(List.of(), List.of()),
                0,
                predict);
        return new Tale.Stop(step, view);
    }

    @Test
    void aStoryIsToldStepByStep() throws Exception {
        Effect effect = BundledPages.INDEX.chronicle().effects().stream()
                .filter(e -> BundledPages.INDEX
                        .chronicle()
                        .tie(e.tie())
                        .filter(t -> t.touches("SRB"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Tale tale = new Tale(
                "A <b>tale</b>",
                List.of(
                        stop("one", View.opening(LocalDate.of(2014, 3, 18), "SRB", null), null),
                        stop(
                                "two",
                                View.opening(LocalDate.of(2022, 3, 1), "HUN", Ref.actor("HUN")),
                                new Step.Predict("What next?", effect.event(), List.of(effect.tie())))));
        Path file = folder.resolve("page.story.html");
        BundledPages.of(PageChoice.of(tale)).write(file);
        String link = file.toUri().toString();
        browser.open(link);
        assertThat(text("#steps h2")).isEqualTo("one");
        assertThat(text("#heading h1")).isEqualTo("Serbia: ties on 18 March 2014");
        browser.click("#step-on", 0.5);
        assertThat(text("#steps h2")).isEqualTo("two");
        assertThat(text("#heading h1")).isEqualTo("Hungary: ties on 1 March 2022");
        assertThat(text("#panel h2")).isEqualTo("Hungary");
        browser.key("ArrowLeft");
        assertThat(text("#steps h2")).isEqualTo("one");
        browser.open(link + "#step=2");
        assertThat(text("#steps")).contains("two", "What next?", "A <b>tale</b>");
        browser.click("#step-leave", 0.5);
        assertThat(browser.run("document.querySelector('#steps').hidden").asBoolean())
                .isTrue();
    }

    /** The card of a step stands beside the picture on a tablet, and over it on a phone: it hides nobody in either. */
    @Test
    void aStepShowsWhoItIsAboutAtEveryWidth() throws Exception {
        View view = View.opening(LocalDate.of(2014, 3, 18), "SRB", null).layout("map");
        Tale tale = new Tale("Serbia", List.of(stop("one", view, null), stop("two", view, null)));
        Path file = folder.resolve("page.widths.html");
        BundledPages.of(PageChoice.of(tale)).write(file);
        for (int width : new int[] {390, 700, 800, 900, 1100, 1280}) {
            browser.size(width, 760, width < 500);
            browser.open(file.toUri() + "#step=2");
            assertThat(browser.run("[...document.querySelectorAll('.names text')].map(n => n.textContent)")
                            .toString())
                    .as("%d pixels wide", width)
                    .contains("Serbia");
        }
        browser.size(1280, 800, false);
    }

    @Test
    void aStepThatComparesShowsWhatChangedInItsColours() throws Exception {
        View view = View.opening(LocalDate.of(2021, 1, 2), "SRB", null).against(LocalDate.of(2020, 12, 29));
        Tale tale = new Tale("Gas", List.of(stop("From the south", view, null)));
        Path file = folder.resolve("page.difference.html");
        BundledPages.of(PageChoice.of(tale)).write(file);
        browser.open(file.toUri().toString());
        assertThat(text("#heading h1")).isEqualTo("Serbia: what changed from 29 December 2020 to 2 January 2021");
        assertThat(text("#legend")).contains("added (", "the same (");
        String drawn = "document.querySelectorAll('.strand.change0').length";
        assertThat(browser.run(drawn).asInt()).isPositive();
        assertThat(browser.run("getComputedStyle(document.querySelector('.strand.change0')).color")
                        .asText())
                .isEqualTo("rgb(0, 146, 107)");
        browser.click(".days button", 0.5);
        assertThat(text("#heading h1")).isEqualTo("Serbia: ties on 29 December 2020");
        assertThat(browser.run(drawn).asInt()).isZero();
        browser.click("#difference", 0.5);
        assertThat(browser.run(drawn).asInt()).isPositive();
    }
}
