package cobrowse.simulator.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes organisations as files, as they are at the moment. There is no secret and no token in such a file, so whoever
 * reads it in makes new ones; sessions, invites and the time are not in it either: that is what snapshots are for.
 */
@Component
public class Exports {

    private final List<Furnishing> stores;

    Exports(List<Furnishing> stores) {
        this.stores = stores;
    }

    public JsonNode export(Organisation organisation) {
        var inventory = new Inventory();
        stores.forEach(store -> store.describe(organisation, inventory));
        var file = JsonMapper.shared().<ObjectNode>valueToTree(inventory.of(organisation));
        file.remove("tokens");
        file.path("clients").forEach(client -> {
            if (client instanceof ObjectNode object) object.remove("secret");
        });
        return file;
    }
}
