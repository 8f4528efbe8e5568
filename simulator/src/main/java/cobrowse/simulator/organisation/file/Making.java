package cobrowse.simulator.organisation.file;

/** Makes what a file leaves out. */
public interface Making {

    /** @param of what the id is for: its place in the file */
    String id(String of);

    /** @param of what the secret is for: its place in the file */
    String secret(String of);
}
