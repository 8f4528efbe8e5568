package cobrowse.simulator.launch;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** There are no texts in other languages. Spring's own empty source asks the JDK for its seven hundred languages first, at each start. */
@Component("messageSource")
class Untranslated implements MessageSource {

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String text, @Nullable Locale locale) {
        if (text == null || arguments == null || arguments.length == 0) return text;
        return new MessageFormat(text, locale == null ? Locale.ROOT : locale).format(arguments);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        throw new NoSuchMessageException(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        var text = getMessage("", wanted.getArguments(), wanted.getDefaultMessage(), locale);
        if (text != null) return text;
        var codes = wanted.getCodes();
        throw new NoSuchMessageException(codes == null || codes.length == 0 ? "" : codes[codes.length - 1]);
    }
}
