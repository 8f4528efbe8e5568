package cobrowse.simulator.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Tells Spring what a wanted bean is most likely called: like its class, as the names of components are. Spring then looks
 * whether that one fits, and only where it does not, whether any of twelve hundred does.
 */
class NamedAfterTheirClass extends ContextAnnotationAutowireCandidateResolver {

    /** {@code @Value} stands at a parameter; Spring would look for it at the method, too. */
    @Override
    public @Nullable Object getSuggestedValue(DependencyDescriptor wanted) {
        return findValue(wanted.getAnnotations());
    }

    /** {@code @Lazy} likewise. */
    @Override
    protected boolean isLazy(DependencyDescriptor wanted) {
        for (var annotation : wanted.getAnnotations()) if (annotation instanceof Lazy lazy && lazy.value()) return true;
        return false;
    }

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
        var named = super.getSuggestedName(wanted);
        return named == null
                ? StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(wanted.getDependencyType()))
                : named;
    }
}
