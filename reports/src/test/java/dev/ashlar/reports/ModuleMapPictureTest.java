package dev.ashlar.reports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.reports.MapNode.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleMapPictureTest {

    private static final MapNode A = new MapNode("a", Kind.DOMAIN, 1, 1);
    private static final MapNode B = new MapNode("b", Kind.DOMAIN, 1, 1);
    private static final MapEdge A_TO_B = new MapEdge("a", "b", 1, 1, false);

    @Test
    void names_are_unique() {
        assertThatThrownBy(() -> new ModuleMapPicture("", List.of(A, B, A), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two modules are called a");
    }

    @Test
    void edges_join_modules_of_the_map() {
        assertThatThrownBy(() -> new ModuleMapPicture("", List.of(A), List.of(A_TO_B)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("From a to b: both should be modules of the map");
    }

    @Test
    void there_is_one_edge_from_one_module_to_another() {
        MapEdge again = new MapEdge("a", "b", 2, 2, true);
        assertThatThrownBy(() -> new ModuleMapPicture("", List.of(A, B), List.of(A_TO_B, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two edges from a to b");
    }

    @Test
    void numbers_make_sense() {
        assertThatThrownBy(() -> new MapEdge("a", "a", 1, 1, false)).hasMessageContaining("itself");
        assertThatThrownBy(() -> new MapEdge("a", "b", 0, 1, false)).hasMessageContaining("0 type pairs");
        assertThatThrownBy(() -> new MapEdge("a", "b", 2, 1, false)).hasMessageContaining("1 references");
        assertThatThrownBy(() -> new MapNode("a", Kind.DOMAIN, -1, 1)).hasMessageContaining("-1 types");
    }
}
