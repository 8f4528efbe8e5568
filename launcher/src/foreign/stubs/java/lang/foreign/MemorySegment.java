package java.lang.foreign;

import java.nio.Buffer;

public interface MemorySegment {

    long address();

    static MemorySegment ofBuffer(Buffer buffer) {
        return null;
    }
}
