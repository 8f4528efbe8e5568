package cobrowse.browser;

import static cobrowse.browser.Sandbox.CONNECTED_CHAT;
import static cobrowse.browser.Sandbox.MESSAGING;
import static cobrowse.browser.Sandbox.PHONE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions that an agent offers as the vendor publishes it. */
class VendorsOfferTest extends BrowserTest {

    @Test
    void a_customer_in_messaging_accepts_and_stops() {
        visit(lakeside.window(MESSAGING));
        var offer = lakeside.offerAsVendor(MESSAGING);
        says("Ann Agent offers to look at this page with you.");
        click("Accept");
        says("Sharing has started: Ann Agent sees this page now.");
        click("Stop sharing");
        says("Sharing has ended.");
        assertThat(Http.get(offer.field("selfUri")).status()).isEqualTo(404);
    }

    @Test
    void a_customer_declines() {
        visit(lakeside.window(MESSAGING));
        var offer = lakeside.offerAsVendor(MESSAGING);
        click("Decline");
        says("You declined.");
        assertThat(lakeside.session(offer.field("id")).field("state")).isEqualTo("declined");
    }

    @Test
    void a_customer_on_the_telephone_types_the_join_code() {
        visit(lakeside.window(PHONE));
        var code = lakeside.offerAsVendor(PHONE).field("joinCode");
        says("Ann Agent offers to look at this page with you.");
        page.getByLabel("Join code").fill(code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6));
        click("Join");
        says("Sharing has started: Ann Agent sees this page now.");
    }

    @Test
    void a_wrong_join_code_is_told_so() {
        expect("404");
        visit(lakeside.window(PHONE));
        lakeside.offerAsVendor(PHONE);
        says("offers to look");
        page.getByLabel("Join code").fill("000000000");
        click("Join");
        says("No session waits for this code.");
    }

    @Test
    void who_chats_has_no_join_code_to_type() {
        visit(lakeside.window(CONNECTED_CHAT));
        assertThat(page.getByLabel("Join code")).hasCount(0);
    }

    @Test
    void an_offer_that_nobody_takes_expires_in_the_window() {
        visit(lakeside.window(PHONE));
        lakeside.offerAsVendor(PHONE);
        says("offers to look");
        lakeside.sim("/clock", "{\"advance\": \"PT2M\"}");
        says("has expired");
    }

    @Test
    void the_end_by_the_guests_operation_reaches_the_window() {
        visit(lakeside.window(MESSAGING));
        var offer = lakeside.offerAsVendor(MESSAGING);
        click("Accept");
        says("Sharing has started");
        Http.delete(offer.field("selfUri"));
        says("Sharing has ended.");
    }
}
