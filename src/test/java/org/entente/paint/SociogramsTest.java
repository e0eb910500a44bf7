package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.data.Sociogram;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;
import org.entente.model.Chronicle;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SociogramsTest {
    @TempDir
    private Path folder = Path.of("");

    private Sight sight(String day, Filter filter, Subject subject) throws Exception {
        Chronicle chronicle = RecordReader.read(SmallRecord.sound().in(folder.resolve("record")))
                .chronicle();
        Stages stages = new Stages(chronicle);
        TimeIndex index = TimeIndex.of(chronicle, Set.of());
        return new Sight(
                index,
                index.at(LocalDate.parse(day), filter),
                stages.of("map", subject),
                subject,
                new Sight.Manner(stages.frame("map", subject, 800, 600), Theme.LIGHT, false));
    }

    private static Edge edge(Sociogram graph, String id) {
        return graph.edges().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    /** On that day SCG has ended, and with it the tie it had more than a year before. */
    @Test
    void theGraphOfADayIsTheMoment() throws Exception {
        Sight sight = sight("2017-06-01", Filter.NONE, Subject.NONE);
        Sociogram graph = Sociograms.ofDay(sight);
        assertThat(graph.overTime()).isFalse();
        assertThat(graph.nodes()).extracting(Node::id).containsExactlyInAnyOrder("RUS", "SRB");
        assertThat(graph.edges()).extracting(Edge::id).containsExactlyInAnyOrder("migs", "gas");
        assertThat(edge(graph, "gas").value(Field.STATUS)).isEqualTo("active");
        assertThat(edge(graph, "gas").value(Field.SINCE)).isEqualTo("2006-06-05");
        assertThat(edge(graph, "gas").value(Field.GRADE)).isEqualTo("A");
        assertThat(edge(graph, "migs").value(Field.SOURCES)).startsWith("TASS, “First MiGs arrive”");
        assertThat(graph.nodes().get(0).look().y()).isPositive();
    }

    @Test
    void theFilterAndTheFocusLeaveTiesOut() throws Exception {
        Filter gasOnly = new Filter(Set.of("arms"), Set.of(), Set.of());
        Sociogram graph = Sociograms.ofDay(sight("2017-06-01", gasOnly, Subject.NONE));
        assertThat(graph.edges()).extracting(Edge::id).containsExactly("gas");
        Sociogram over = Sociograms.overTime(sight("2017-06-01", gasOnly, Subject.NONE));
        assertThat(over.edges()).extracting(Edge::id).containsExactlyInAnyOrder("gas", "old");
    }

    /** A tie is ended from the day of its end on, and is no edge any more. */
    @Test
    void overTimeEveryTieHasItsStretchesAndEveryActorItsLife() throws Exception {
        Sociogram graph = Sociograms.overTime(sight("2017-06-01", Filter.NONE, Subject.NONE.focus("SRB")));
        assertThat(graph.overTime()).isTrue();
        assertThat(edge(graph, "old").life())
                .containsExactly(new Spell(LocalDate.of(2003, 2, 4), LocalDate.of(2006, 6, 2), "active"));
        Node scg = graph.nodes().stream()
                .filter(n -> n.id().equals("SCG"))
                .findFirst()
                .orElseThrow();
        assertThat(scg.life()).containsExactly(new Spell(LocalDate.of(2003, 2, 4), LocalDate.of(2006, 6, 3), ""));
        assertThat(graph.edges()).noneMatch(e -> e.id().equals("swap"));
    }
}
