package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private final Arrangement first = Arrangement.of(List.of(
            new Plain("filter", Side.LEFT, true),
            new Plain("detail", Side.RIGHT, true),
            new Plain("changes", Side.RIGHT, false),
            new Plain("table", Side.BOTTOM, false)));

    private record Plain(String id, Side side, boolean opens) implements Panel {
        @Override
        public String title() {
            return id;
        }

        @Override
        public Node node() {
            return new Region();
        }
    }

    @Test
    void showsWhatOpensAtFirstOnItsSide() {
        assertThat(first.front(Side.LEFT)).contains("filter");
        assertThat(first.front(Side.RIGHT)).contains("detail");
        assertThat(first.front(Side.BOTTOM)).isEmpty();
    }

    @Test
    void opensInFrontAndClosingGivesWayToTheOther() {
        Arrangement both = first.show("changes");
        assertThat(both.open(Side.RIGHT)).containsExactly("detail", "changes");
        assertThat(both.front(Side.RIGHT)).contains("changes");
        assertThat(both.show("detail").front(Side.RIGHT)).contains("detail");
        assertThat(both.close("changes").front(Side.RIGHT)).contains("detail");
        assertThat(both.close("changes").close("detail").front(Side.RIGHT)).isEmpty();
    }

    @Test
    void movesAPanelToAnotherSideWhereItIsSeen() {
        Arrangement moved = first.move("detail", Side.LEFT);
        assertThat(moved.open(Side.LEFT)).containsExactly("filter", "detail");
        assertThat(moved.front(Side.LEFT)).contains("detail");
        assertThat(moved.open(Side.RIGHT)).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        Arrangement changed =
                first.show("table").move("detail", Side.LEFT).close("filter").size(Side.LEFT, 333.4);
        assertThat(first.read(changed.text())).isEqualTo(changed);
        assertThat(changed.text()).contains("panel detail left front", "panel filter left closed", "size left 333");
        assertThat(changed.size(Side.LEFT, 0).size(Side.LEFT)).isEmpty();
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        String text = "panel unknown left front\npanel table nowhere front\nsize left wide\nsize right 99999\nhello\n";
        assertThat(first.read(text)).isEqualTo(first);
        assertThat(first.read("")).isEqualTo(first);
        assertThat(first.read("panel table right open\r\n").side("table")).isEqualTo(Side.RIGHT);
    }
}
