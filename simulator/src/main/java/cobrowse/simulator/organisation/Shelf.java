package cobrowse.simulator.organisation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The things of one kind among the {@link Documents}.
 *
 * @param <T> what they are
 */
public final class Shelf<T> {

    private final Documents documents;
    private final JsonMapper json;
    private final String kind;
    private final Class<T> type;

    Shelf(Documents documents, JsonMapper json, String kind, Class<T> type) {
        this.documents = documents;
        this.json = json;
        this.kind = kind;
        this.type = type;
    }

    public Optional<T> find(Organisation organisation, String id) {
        return documents.find(organisation, kind, id).map(this::read);
    }

    /** The thing, held until the transaction ends, so that what is judged of it stays true. */
    public Optional<T> hold(Organisation organisation, String id) {
        return documents.hold(organisation, kind, id).map(this::read);
    }

    /** The first of exactly this name. */
    public Optional<T> named(Organisation organisation, String name) {
        return documents.named(organisation, kind, name).map(this::read);
    }

    /** All, in the order of their names. */
    public List<T> all(Organisation organisation) {
        return page(organisation, Integer.MAX_VALUE, 0);
    }

    /** A part of them, in the order of their names. */
    public List<T> page(Organisation organisation, int size, long offset) {
        return documents.page(organisation, kind, size, offset).stream()
                .map(this::read)
                .toList();
    }

    public long count(Organisation organisation) {
        return documents.count(organisation, kind);
    }

    /** @return false, and nothing is kept, when a thing of the kind with that id is there already */
    public boolean insert(Organisation organisation, String id, String name, T thing) {
        return documents.insert(organisation, kind, id, name, json.writeValueAsString(thing));
    }

    /** Puts a thing among those that an organisation has from its start. */
    public void put(Furniture furniture, Organisation organisation, String id, String name, T thing) {
        furniture.put(Documents.INSERT, organisation.id(), kind, id, name, json.writeValueAsString(thing));
    }

    /** @return false when there is no such thing */
    public boolean save(Organisation organisation, String id, String name, T thing) {
        return documents.save(organisation, kind, id, name, json.writeValueAsString(thing));
    }

    /** @return false when there is no such thing */
    public boolean delete(Organisation organisation, String id) {
        return documents.delete(organisation, kind, id);
    }

    private T read(String body) {
        return json.readValue(body, type);
    }
}
