package cobrowse.simulator.wire;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Keeps tokens and secrets out of the log, whatever level somebody sets: libraries that write down what went over the
 * wire say nothing below a warning, and of everybody else no line with a secret in it is written below an error.
 */
@Component
class Discretion extends TurboFilter implements InitializingBean {

    /** They log raw bytes, arguments and bodies of calls, or parameters of SQL. */
    private static final List<String> TALKATIVE = List.of(
            "org.apache.coyote",
            "org.apache.catalina",
            "org.apache.tomcat",
            "org.springframework.http.converter",
            "org.springframework.jdbc.core.StatementCreatorUtils",
            "org.springframework.web.HttpLogging",
            "org.springframework.web.method.HandlerMethod",
            "org.springframework.web.servlet.mvc.method.annotation",
            "org.thymeleaf",
            "h2database");

    @Override
    public void afterPropertiesSet() {
        setName("discretion");
        start();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) context.addTurboFilter(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN) && isTalkative(logger)) return FilterReply.DENY;
        var written = format != null && level.isGreaterOrEqual(logger.getEffectiveLevel());
        if (!written || level == Level.ERROR) return FilterReply.NEUTRAL;
        var text = MessageFormatter.arrayFormat(format, params).getMessage();
        return text != null && Secrecy.isTold(text) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isTalkative(Logger logger) {
        return TALKATIVE.stream().anyMatch(logger.getName()::startsWith);
    }
}
