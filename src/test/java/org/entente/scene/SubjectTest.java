package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.Ref;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final Ref A = Ref.actor("A");
    private static final Ref B = Ref.actor("B");
    private static final Ref TIE = Ref.tie("t");
    private static final Subject PLAIN = new Subject("A", A);

    @Test
    void theLastPickedIsToldAbout() {
        Subject three = PLAIN.toggle(B).add(List.of(TIE));
        assertThat(three.selected()).contains(TIE);
        assertThat(three.picked()).containsExactly(A, B, TIE);
        assertThat(three.focused()).contains("A");
        assertThat(three.add(List.of(A)).picked()).containsExactly(B, TIE, A);
    }

    @Test
    void toggledTwiceIsAsItWas() {
        assertThat(PLAIN.toggle(B).toggle(B)).isEqualTo(PLAIN);
        assertThat(PLAIN.toggle(A).selected()).isEmpty();
        assertThat(PLAIN.toggle(B).toggle(A).picked()).containsExactly(B);
    }

    @Test
    void oneSelectedLeavesTheOthers() {
        assertThat(PLAIN.toggle(B).select(TIE)).isEqualTo(PLAIN.select(TIE));
        assertThat(PLAIN.toggle(B).select(null).picked()).isEmpty();
        assertThat(PLAIN.pick(List.of()).selected()).isEmpty();
    }

    @Test
    void whatIsHiddenIsPickedNoLongerAndTheFocusGivesWay() {
        Subject hidden = PLAIN.toggle(B).hide(Set.of(B));
        assertThat(hidden.picked()).containsExactly(A);
        assertThat(hidden.hides("B")).isTrue();
        assertThat(hidden.hides("A")).isFalse();
        assertThat(PLAIN.hide(Set.of(A)).focused()).isEmpty();
        assertThat(hidden.select(TIE).hidden()).containsExactly(B);
        assertThat(hidden.focus("C").hidden()).containsExactly(B);
        assertThat(hidden.hide(Set.of()).hidden()).isEmpty();
    }
}
