package java.lang.foreign;

import java.lang.invoke.MethodHandle;

public interface Linker {

    interface Option {}

    static Linker nativeLinker() {
        return null;
    }

    SymbolLookup defaultLookup();

    MethodHandle downcallHandle(MemorySegment symbol, FunctionDescriptor types, Option... options);
}
