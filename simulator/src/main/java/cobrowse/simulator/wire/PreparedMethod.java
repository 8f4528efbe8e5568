package cobrowse.simulator.wire;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.ClassUtils;

/**
 * A method of a bean that Spring calls by its annotation, as words: found when the jar is built, so that a start need not search
 * a thousand classes for the annotation.
 *
 * @param parameters the names of their classes, which tell a method from others of its name
 */
public record PreparedMethod(String bean, String type, String name, List<String> parameters) {

    public static PreparedMethod of(String bean, Method method) {
        var parameters =
                Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
        return new PreparedMethod(bean, method.getDeclaringClass().getName(), method.getName(), parameters);
    }

    /** @param words at least as many as {@link #words} gives */
    public static PreparedMethod read(List<List<String>> words) {
        return new PreparedMethod(
                words.get(0).get(0), words.get(1).get(0), words.get(2).get(0), words.get(3));
    }

    public List<List<String>> words() {
        return new ArrayList<>(List.of(List.of(bean), List.of(type), List.of(name), parameters));
    }

    public Method find() {
        try {
            var loader = PreparedMethod.class.getClassLoader();
            var types = new Class<?>[parameters.size()];
            for (var i = 0; i < types.length; i++) types[i] = ClassUtils.forName(parameters.get(i), loader);
            return ClassUtils.forName(type, loader).getDeclaredMethod(name, types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This was prepared for another build: " + this, e);
        }
    }
}
