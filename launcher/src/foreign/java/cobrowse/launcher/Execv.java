package cobrowse.launcher;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts another program into this very process: same number, same signals, no second JVM in memory. By the Foreign Function API of
 * Java 22, which the JDK that builds this need not have: it is compiled against the few declarations in {@code src/foreign/stubs}.
 * Called by reflection, the API would cost each start 40 ms more.
 */
final class Execv {

    private Execv() {}

    /** Comes back only where it is not possible. */
    static void run(List<String> command) {
        try {
            var call = execv();
            var memory = ByteBuffer.allocateDirect(size(command)).order(ByteOrder.nativeOrder());
            var start = MemorySegment.ofBuffer(memory).address();
            var unused = (int) call.invokeExact(write(command, memory, start), start);
        } catch (Throwable e) {
            // then it is started as a child
        }
    }

    /** Two addresses, written as numbers, which is the cheapest way; a number comes back, if anything. */
    private static MethodHandle execv() {
        var linker = Linker.nativeLinker();
        var symbol = linker.defaultLookup().find("execv").orElseThrow();
        var types = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
        return linker.downcallHandle(symbol, types);
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
