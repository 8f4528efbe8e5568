package cobrowse.simulator.organisation;

/** Turns secrets and tokens into what is kept of them, from which nobody can tell what they were. */
public interface Seal {

    String of(String secret);
}
