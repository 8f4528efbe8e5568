package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.PAGE;

import cobrowse.client.api.PageStart;

/** Ailments of starts on a page. */
final class PageAilments extends AilmentGroup {

    PageAilments() {
        pages();
        queues();
    }

    private void pages() {
        add(PAGE, "caller-manages-cobrowse", well -> {
            var order = "{\"user\": \"%s\", \"scopes\": \"openid\"}".formatted(ann(well));
            return Patient.of(minted(well, order), well.of(PAGE).plan());
        });
        add(PAGE, "caller-is-a-user", well -> well.backend(well.of(PAGE).plan()));
        body(PAGE, "cobrowse-names-its-target", well -> pageBody(well).replace("cobrowseTarget", "target"));
        body(PAGE, "cobrowse-type-is-web", well -> pageBody(well).replace("WEB", "web"));
        body(PAGE, "target-is-a-url-or-a-session", well -> pageBody(well).replace(Healthy.PAGE, "example.com"));
        add(
                PAGE,
                "participants-are-agents-we-know",
                well -> well.ann(Plan.of(page(well, "Support")
                        .onBehalfOf(ann(well), well.lakeside().user("Ines")))));
    }

    private void queues() {
        body(PAGE, "routing-data-names-a-queue", well -> pageBody(well).replace("queueId", "queue"));
        add(PAGE, "queue-exists", well -> well.ann(Plan.of(PageStart.of(Healthy.PAGE, NOBODY))));
        add(PAGE, "queue-takes-cobrowse", well -> well.ann(Plan.of(page(well, "Billing"))));
        add(PAGE, "wrap-up-code-is-given-or-the-queue-has-a-default", well -> well.ann(Plan.of(page(well, "Claims"))));
        add(
                PAGE,
                "wrap-up-code-belongs-to-the-queue",
                well -> well.ann(Plan.of(page(well, "Support").withWrapUpCode("SOLD_A_BOAT"))));
    }
}
