package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    private static Chronicle record = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        record = Bundled.chronicle();
    }

    private static View view() {
        return View.opening(DAY, "SRB", null);
    }

    @Test
    void whatTheRecordHoldsIsKept() {
        View view = view().select(Ref.bond("RUS", "SRB"));
        assertThat(Fit.of(view, record)).isEqualTo(new Fit(view, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRB", "SRB~RUS", "RUS~SRB~UKR", "RUS~NOWHERE", "~"})
    void aBondThatIsNoneIsNotSelected(String id) {
        Fit fit = Fit.of(view().select(new Ref(Ref.Table.BOND, id)), record);
        assertThat(fit.view().subject().selection()).isNull();
        assertThat(fit.notes()).singleElement().asString().contains("has no bond \"" + id + "\"");
    }

    @Test
    void ofTooManyDaysTheFirstAreShown() {
        List<LocalDate> days = IntStream.range(0, 13).mapToObj(DAY::plusDays).toList();
        Fit fit = Fit.of(view().panel(days), record);
        assertThat(fit.view().when().panel()).isEqualTo(days.subList(0, 12));
        assertThat(fit.notes()).singleElement().asString().startsWith("Of 13 days side by side the first 12");
    }

    @Test
    void anUnknownFocusLayoutOrScenarioIsTold() {
        Fit fit = Fit.of(View.opening(DAY, "ATL", null).layout("sphere").toggleScenario("never"), record);
        assertThat(fit.view().subject().focus()).isNull();
        assertThat(fit.view().look().layout()).isEqualTo("map");
        assertThat(fit.view().when().scenarios()).isEmpty();
        assertThat(fit.notes()).hasSize(3);
    }
}
