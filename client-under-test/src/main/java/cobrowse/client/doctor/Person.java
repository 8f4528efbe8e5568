package cobrowse.client.doctor;

/** A user, as far as a start depends on it. */
record Person(String id, String name, boolean active, Look<Boolean> cobrowseOpen) {}
