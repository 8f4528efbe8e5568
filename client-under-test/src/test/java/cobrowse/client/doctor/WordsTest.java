package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"genesys, genesys, 0", "genesys, genesis, 1", "'', abc, 3", "kitten, sitting, 3", "abc, '', 3"})
    void the_distance_counts_letters_to_change(String one, String other, int letters) {
        assertThat(Words.distance(one, other)).isEqualTo(letters);
    }

    @Test
    void what_is_endless_is_cut() {
        assertThat(Words.plain("x".repeat(1_000))).hasSizeLessThan(300).endsWith("…");
    }

    @Test
    void what_moves_a_cursor_is_a_blank() {
        assertThat(Words.plain("a\r\n\u001b[2Jb\u202ec")).isEqualTo("a [2Jb c");
    }
}
