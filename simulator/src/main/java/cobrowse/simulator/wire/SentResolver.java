package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an endpoint what was sent, as {@code Sent<Request>}. */
@Component
class SentResolver implements HandlerMethodArgumentResolver {

    private final SentReader reader;

    SentResolver(SentReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var type = ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0];
        var call = request.getNativeRequest(HttpServletRequest.class);
        if (call == null) throw new IllegalStateException("Only HTTP calls have a body");
        return reader.read(call, reader.typed(type));
    }
}
