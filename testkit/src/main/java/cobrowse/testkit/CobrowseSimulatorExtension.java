package cobrowse.testkit;

import static java.util.Objects.requireNonNull;

import cobrowse.testkit.CobrowseSimulator.For;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** What {@link CobrowseSimulator} stands for. */
final class CobrowseSimulatorExtension implements ParameterResolver, BeforeAllCallback, BeforeEachCallback {

    private static final Namespace OURS = Namespace.create(CobrowseSimulatorExtension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == SimulatedOrganisation.class || type == Simulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Simulator.class ? simulator(context) : organisation(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        for (var field : fields(context.getRequiredTestClass(), it -> Modifier.isStatic(it.getModifiers())))
            set(field, null, context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        for (var instance : context.getRequiredTestInstances().getAllInstances())
            for (var field : fields(instance.getClass(), it -> !Modifier.isStatic(it.getModifiers())))
                set(field, instance, context);
    }

    private static void set(Field field, @Nullable Object instance, ExtensionContext context)
            throws IllegalAccessException {
        field.setAccessible(true);
        field.set(instance, organisation(context));
    }

    private static List<Field> fields(Class<?> type, Predicate<Field> wanted) {
        return ReflectionSupport.findFields(
                type,
                wanted.and(field -> field.getType() == SimulatedOrganisation.class)
                        .and(field -> !Modifier.isFinal(field.getModifiers())),
                HierarchyTraversalMode.TOP_DOWN);
    }

    private static Simulator simulator(ExtensionContext context) {
        var root = context.getRoot().getStore(OURS);
        var shared = root.getOrComputeIfAbsent(
                SharedSimulator.class, key -> new SharedSimulator(context), SharedSimulator.class);
        return requireNonNull(shared).simulator();
    }

    private static SimulatedOrganisation organisation(ExtensionContext context) {
        var owner = owner(context);
        var key = List.of(SimulatedOrganisation.class, owner.getUniqueId());
        var lent = owner.getStore(OURS).getOrComputeIfAbsent(key, unused -> new Lent(found(context)), Lent.class);
        return requireNonNull(lent).organisation();
    }

    private static SimulatedOrganisation found(ExtensionContext context) {
        var template = declaration(context).map(CobrowseSimulator::template).orElse("demo");
        return simulator(context).organisation(Map.of("template", template));
    }

    /** Who has the organisation: a test, or the class that declares that its tests share one. */
    private static ExtensionContext owner(ExtensionContext context) {
        var shares = declaration(context).map(CobrowseSimulator::organisation).orElse(For.EACH_TEST);
        if (shares == For.ALL_TESTS_OF_THE_CLASS) return declaring(context).orElse(context);
        if (context.getTestMethod().isPresent()) return context;
        throw new ParameterResolutionException("Before all tests there is no organisation that belongs to one of them."
                + " Let them share one: @CobrowseSimulator(organisation = ALL_TESTS_OF_THE_CLASS)");
    }

    private static Optional<CobrowseSimulator> declaration(ExtensionContext context) {
        return declaring(context).flatMap(ExtensionContext::getElement).flatMap(CobrowseSimulatorExtension::annotation);
    }

    /** A nested class belongs to the one around it, unless it says otherwise. */
    private static Optional<ExtensionContext> declaring(ExtensionContext context) {
        if (context.getElement().flatMap(CobrowseSimulatorExtension::annotation).isPresent())
            return Optional.of(context);
        return context.getParent().flatMap(CobrowseSimulatorExtension::declaring);
    }

    private static Optional<CobrowseSimulator> annotation(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, CobrowseSimulator.class);
    }

    /** The simulator of the test run. */
    private record SharedSimulator(SimulatorProcess process) implements AutoCloseable {

        SharedSimulator(ExtensionContext context) {
            this(SimulatorProcess.start(SimulatorOptions.from(context::getConfigurationParameter)));
        }

        Simulator simulator() {
            return process.simulator();
        }

        @Override
        public void close() {
            process.close();
        }
    }

    /** An organisation that is given back when its tests are over. */
    private record Lent(SimulatedOrganisation organisation) implements AutoCloseable {

        @Override
        public void close() {
            try {
                organisation.journal().insistOnChecks();
            } finally {
                organisation.close();
            }
        }
    }
}
