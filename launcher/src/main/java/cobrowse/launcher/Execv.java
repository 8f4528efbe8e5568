package cobrowse.launcher;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts another program into this very process: same number, same signals, no second JVM in memory. By the Foreign Function API of
 * Java 22, which our language level does not know.
 */
final class Execv {

    private static final String API = "java.lang.foreign.";

    private Execv() {}

    /** Comes back only where it is not possible. */
    static void run(List<String> command) {
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true"); // it ends with this program
        try {
            var call = execv();
            var memory = ByteBuffer.allocateDirect(size(command)).order(ByteOrder.nativeOrder());
            var start = address(memory);
            var unused = (int) call.invokeExact(write(command, memory, start), start);
        } catch (Throwable e) {
            // then it is started as a child
        }
    }

    private static MethodHandle execv() throws ReflectiveOperationException {
        var linkerType = api("Linker");
        var linker = linkerType.getMethod("nativeLinker").invoke(null);
        var lookup = linkerType.getMethod("defaultLookup").invoke(linker);
        var symbol = (Optional<?>)
                api("SymbolLookup").getMethod("find", String.class).invoke(lookup, "execv");
        var options = Array.newInstance(api("Linker$Option"), 0);
        return (MethodHandle) linkerType
                .getMethod("downcallHandle", api("MemorySegment"), api("FunctionDescriptor"), options.getClass())
                .invoke(linker, symbol.orElseThrow(), descriptor(), options);
    }

    /** Two addresses, written as numbers, which is the cheapest way; a number comes back, if anything. */
    private static Object descriptor() throws ReflectiveOperationException {
        var layout = api("MemoryLayout");
        var number = api("ValueLayout").getField("JAVA_LONG").get(null);
        var result = api("ValueLayout").getField("JAVA_INT").get(null);
        var parameters = Array.newInstance(layout, 2);
        Array.set(parameters, 0, number);
        Array.set(parameters, 1, number);
        return api("FunctionDescriptor")
                .getMethod("of", layout, parameters.getClass())
                .invoke(null, result, parameters);
    }

    private static Class<?> api(String name) throws ClassNotFoundException {
        return Class.forName(API + name);
    }

    private static long address(ByteBuffer memory) throws ReflectiveOperationException {
        var segment = api("MemorySegment");
        var of = segment.getMethod("ofBuffer", Buffer.class).invoke(null, memory);
        return (long) segment.getMethod("address").invoke(of);
    }

    private static int size(List<String> words) {
        var size = 8 * (words.size() + 1);
        for (var word : words) size += word.getBytes(charset()).length + 1;
        return size;
    }

    /**
     * First the addresses of all words, then 0, then the words, each with a 0 at its end.
     *
     * @return the address of the first word
     */
    private static long write(List<String> words, ByteBuffer memory, long start) {
        var at = new ArrayList<Long>();
        memory.position(8 * (words.size() + 1));
        for (var word : words) {
            at.add(start + memory.position());
            memory.put(word.getBytes(charset())).put((byte) 0);
        }
        memory.position(0);
        for (var address : at) memory.putLong(address);
        memory.putLong(0);
        return at.get(0);
    }

    private static Charset charset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }
}
