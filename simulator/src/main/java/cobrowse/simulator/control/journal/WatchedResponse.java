package cobrowse.simulator.control.journal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Tells the recording just before the answer goes out: whoever has an answer then finds its call in the journal. */
final class WatchedResponse extends HttpServletResponseWrapper {

    private final Recording recording;
    private @Nullable ServletOutputStream watched;

    WatchedResponse(HttpServletResponse response, Recording recording) {
        super(response);
        this.recording = recording;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (watched == null) watched = new Watched(super.getOutputStream());
        return watched;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        recording.answerBegins();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        recording.answerBegins();
        super.flushBuffer();
    }

    private final class Watched extends ServletOutputStream {

        private final ServletOutputStream out;

        Watched(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            recording.answerBegins();
            recording.written(part, from, length);
            out.write(part, from, length);
        }

        @Override
        public void flush() throws IOException {
            recording.answerBegins();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            recording.answerBegins();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
