package cobrowse.simulator.control.faults;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Lets an answer pass, or keeps its body back where a fault wants it whole. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private final ServletRequest request;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(0);
    private @Nullable PrintWriter writer;

    HeldAnswer(ServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** The body, as far as it was written. */
    byte[] body() {
        if (writer != null) writer.flush();
        return held.toByteArray();
    }

    private boolean isHeld() {
        var luck = Luck.of(request);
        return luck != null && luck.holdsAnswer();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isHeld() ? new Keeping() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHeld()) return super.getWriter();
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
        return writer;
    }

    /** JSON goes out in one piece, with its length, when it is done. */
    @Override
    public void flushBuffer() throws IOException {
        if (!isHeld() && !isJson()) super.flushBuffer();
    }

    private boolean isJson() {
        var type = getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    public void setContentLength(int length) {
        if (!isHeld()) super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHeld()) super.setContentLengthLong(length);
    }

    /** Keeps what is written. */
    private final class Keeping extends ServletOutputStream {

        @Override
        public void write(int part) {
            held.write(part);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            held.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("An answer that is held is written at once");
        }
    }
}
