package cobrowse.parity;

import tools.jackson.core.JacksonException;

/** A recording and its parts as JSON, on their way from the scenarios to the comparison. */
public final class RecordingFile {

    private RecordingFile() {}

    /** Anything that this package records. */
    public static byte[] write(Object recorded) throws JacksonException {
        return ReportFile.JSON.writeValueAsBytes(recorded);
    }

    /** The other way round. */
    public static <T> T read(byte[] written, Class<T> type) throws JacksonException {
        return ReportFile.JSON.readValue(written, type);
    }
}
