package cobrowse.simulator.console;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Makes pages of the templates. What that takes is made for the first page that somebody looks at: most starts see none. */
@Component
class Pages implements ViewResolver, Ordered {

    private static final String UTF_8 = "UTF-8";

    private final ApplicationContext context;
    private final SingletonSupplier<ThymeleafViewResolver> views = SingletonSupplier.of(this::views);

    Pages(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        return views.obtain().resolveViewName(name, locale);
    }

    /** After what endpoints make themselves, before those that say of each name that they know it. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 5;
    }

    private ThymeleafViewResolver views() {
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine());
        views.setCharacterEncoding(UTF_8);
        views.setContentType("text/html");
        views.setApplicationContext(context);
        return views;
    }

    private SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setMessageSource(context);
        engine.setTemplateResolver(templates());
        return engine;
    }

    private SpringResourceTemplateResolver templates() {
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(UTF_8);
        return templates;
    }
}
