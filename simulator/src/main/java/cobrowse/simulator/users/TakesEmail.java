package cobrowse.simulator.users;

/** An attempt to give a user an address. */
interface TakesEmail {

    boolean emailIsTaken();
}
