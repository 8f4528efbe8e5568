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
import java.util.stream.Stream;

/**
 * Writes a part of a Javadoc as plain text.
 *
 * @param owner the class it stands in, by name
 * @param folder the package it stands in
 */
record DocText(String owner, String folder) {

    String of(List<? extends DocTree> parts) {
        return parts.stream()
                .map(this::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String text(DocTree part) {
        return part.accept(
                new SimpleDocTreeVisitor<String, Void>() {
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
                    public String visitValue(ValueTree value, Void nothing) {
                        return constant(value.getReference().getSignature());
                    }

                    @Override
                    public String visitStartElement(StartElementTree element, Void nothing) {
                        return " ";
                    }

                    @Override
                    protected String defaultAction(DocTree other, Void nothing) {
                        return "";
                    }
                },
                null);
    }

    /** @param signature such as "#MOST" or "Faults#MOST" */
    private String constant(String signature) {
        var parts = signature.split("#", 2);
        var types = Stream.of(owner, folder + "." + parts[0]);
        return types.filter(type -> parts[0].isEmpty() == type.equals(owner))
                .map(type -> constant(type, parts[1]))
                .findFirst()
                .orElse(signature);
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
