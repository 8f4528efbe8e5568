package cobrowse.simulator.channels;

import java.util.List;

/** An attempt to hear of topics. */
interface NamesTopics {

    /** What is asked for, in its order. */
    List<Wish> wishes();

    /** Whether topics that the caller may not hear of are left out instead of being refused. */
    boolean ignoresErrors();

    /** How many topics the channel would have then. */
    int topicsThen();
}
