package cobrowse.simulator.conversations;

/** An attempt to change a participant. */
public interface PatchesParticipant extends OnParticipant {

    MediaParticipantRequest asked();
}
