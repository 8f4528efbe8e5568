package cobrowse.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final Shapes shapes = new Shapes(new Words(List.of("OpenSesame", "Support")));

    @Test
    void a_shape_has_names_and_types_and_no_values() {
        assertThat(shape("{\"name\": \"Ann\", \"age\": 40, \"open\": true, \"left\": null}"))
                .isEqualTo("{\"age\":\"number\",\"left\":\"null\",\"name\":\"string\",\"open\":\"boolean\"}");
    }

    @Test
    void the_entries_of_a_list_have_one_shape() {
        assertThat(shape("{\"entities\": [{\"id\": \"a\"}, {\"id\": 1, \"name\": \"b\"}]}"))
                .isEqualTo("{\"entities\":[{\"id\":\"number or string\",\"name\":\"string\"}]}");
    }

    @Test
    void a_field_whose_keys_anybody_chooses_is_a_map() {
        assertThat(shape("{\"attributes\": {\"carla\": \"x\"}}")).isEqualTo("{\"attributes\":\"map\"}");
    }

    @Test
    void an_object_whose_keys_are_no_names_of_fields_is_a_map() {
        assertThat(shape("{\"users\": {\"Ann Agent\": 1}}")).isEqualTo("{\"users\":\"map\"}");
    }

    @Test
    void an_object_with_a_secret_for_a_key_is_a_map() {
        assertThat(shape("{\"users\": {\"opensesame\": 1}}")).isEqualTo("{\"users\":\"map\"}");
    }

    @Test
    void what_is_no_json_is_a_text() {
        assertThat(shape("Ann's token is x")).isEqualTo("\"a text\"");
    }

    @Test
    void the_vendors_code_is_kept() {
        assertThat(shapes.code("{\"code\": \"not.found\"}")).isEqualTo("not.found");
    }

    @Test
    void so_is_oauths_error() {
        assertThat(shapes.code("{\"error\": \"invalid_grant\"}")).isEqualTo("invalid_grant");
    }

    @Test
    void a_code_that_looks_like_none_is_not_kept() {
        assertThat(shapes.code("{\"code\": \"user 30000000-0000 is unknown\"}")).isEqualTo("(unreadable)");
    }

    @Test
    void nor_is_a_secret() {
        assertThat(shapes.code("{\"code\": \"no.opensesame\"}")).isEqualTo("(unreadable)");
    }

    @Test
    void a_short_name_hides_itself_and_not_every_word_that_it_is_a_part_of() {
        assertThat(shapes.code("{\"code\": \"support\"}")).isEqualTo("(unreadable)");
        assertThat(shapes.code("{\"code\": \"unsupported_grant_type\"}")).isEqualTo("unsupported_grant_type");
    }

    private String shape(String body) {
        return shapes.of("application/json", body).toString();
    }
}
