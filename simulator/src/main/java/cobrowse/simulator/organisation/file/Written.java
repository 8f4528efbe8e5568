package cobrowse.simulator.organisation.file;

import java.util.List;
import java.util.Map;

/** Something that stands in a file, before anybody has asked what it means. */
public sealed interface Written {

    Place place();

    /** What it is, in words. */
    String kind();

    /** Fields, in their order. */
    record Mapping(Place place, Map<String, Field> fields) implements Written {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** @param name where the field's name stands */
    record Field(Place name, Written value) {}

    record Sequence(Place place, List<Written> items) implements Written {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Scalar(Place place, Type type, String text) implements Written {

        enum Type {
            TEXT("a text"),
            NUMBER("a number"),
            FLAG("true or false"),
            NOTHING("nothing");

            private final String words;

            Type(String words) {
                this.words = words;
            }
        }

        @Override
        public String kind() {
            return type.words;
        }
    }
}
