package cobrowse.simulator.oauth;

/** An attempt that begins with a client's link to the sign-in page. */
interface AsksForSignIn {

    SignInRequest asked();
}
