package cobrowse.simulator.users;

import cobrowse.simulator.caller.Caller;

/** Something that only the user who calls is shown with, where the parameter expand asks for it. */
public interface MyExpansion {

    /** As the field is called, such as presenceDefinitions; expand names it in letters of any case. */
    String name();

    Object of(Caller caller);
}
