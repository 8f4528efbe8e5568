package cobrowse.simulator.organisation;

/** Wants to know what other simulators on the same database do. Never called where the store is not shared. */
public interface HearsNews {

    /** Another simulator tells something. Must not wait for anything. */
    void hear(News news);

    /** News can be heard from now on, for the first time or again: whatever came before may have been missed. */
    void hearFromNowOn();
}
