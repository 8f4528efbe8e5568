package cobrowse.simulator.control.description;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** Writes parts of a Javadoc as plain text. */
final class DocText extends SimpleDocTreeVisitor<String, Void> {

    private final String owner;
    private final String folder;

    /**
     * @param owner the class that the Javadoc is in, by name
     * @param folder its package
     */
    DocText(String owner, String folder) {
        super("");
        this.owner = owner;
        this.folder = folder;
    }

    String of(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> part.accept(this, null))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String visitText(TextTree text, Void nothing) {
        return text.getBody();
    }

    @Override
    public String visitLiteral(LiteralTree literal, Void nothing) {
        return literal.getBody().getBody();
    }

    @Override
    public String visitLink(LinkTree link, Void nothing) {
        var label = of(link.getLabel());
        return label.isEmpty() ? link.getReference().getSignature() : label;
    }

    @Override
    public String visitStartElement(StartElementTree element, Void nothing) {
        return " ";
    }

    /** The value of a constant: its signature is such as "#MOST" or "Faults#MOST". */
    @Override
    public String visitValue(ValueTree value, Void nothing) {
        var parts = value.getReference().getSignature().split("#", 2);
        return constant(parts[0].isEmpty() ? owner : folder + "." + parts[0], parts[1]);
    }

    private static String constant(String type, String name) {
        try {
            var field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("{@value} of " + type + "#" + name + " leads nowhere", e);
        }
    }
}
