package cobrowse.simulator.organisation.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a file is, for whoever reads the file and for whoever writes one by the published schema. */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

    String value();

    /** What stands there when nothing does, as JSON; empty where nothing is usual. */
    String usual() default "";

    /** The only words that may stand there; empty for any text. */
    String[] words() default {};

    /** What is made where the file says nothing. */
    Made made() default Made.NOTHING;

    enum Made {
        NOTHING,
        ID,
        SECRET
    }
}
