package cobrowse.client.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the agent may do on the customer's page. */
public enum Mode {
    @JsonProperty("view")
    VIEW,
    @JsonProperty("control")
    CONTROL
}
