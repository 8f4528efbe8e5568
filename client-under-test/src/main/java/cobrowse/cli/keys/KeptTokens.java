package cobrowse.cli.keys;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** Where tokens are kept from one run to the next, one for each pair of API and login. */
public final class KeptTokens {

    /** A file's lock keeps other processes away, and no threads. */
    private static final Object IN_THIS_PROCESS = new Object();

    private record Shelf(List<Kept> tokens) {}

    private final OwnersFile file;
    private final OwnersFile lock;

    public KeptTokens(Path folder) {
        this.file = new OwnersFile(folder.resolve("tokens.json"));
        this.lock = new OwnersFile(folder.resolve("lock"));
    }

    public Path path() {
        return file.path();
    }

    public Optional<Kept> of(Hosts hosts) {
        return all().stream().filter(kept -> kept.isFor(hosts)).findFirst();
    }

    /** To be called in {@link #alone}. */
    public void keep(Kept token) {
        var tokens = without(new Hosts(token.api(), token.login()));
        tokens.add(token);
        file.write(Json.write(new Shelf(tokens)));
    }

    /** To be called in {@link #alone}. */
    public void forget(Hosts hosts) {
        var tokens = without(hosts);
        if (tokens.isEmpty()) file.delete();
        else file.write(Json.write(new Shelf(tokens)));
    }

    /** Does something while nobody else does: a refresh token works once, so two must not use the same. */
    public <T> T alone(Supplier<T> work) {
        synchronized (IN_THIS_PROCESS) {
            if (lock.read().isEmpty()) lock.write("");
            try (var channel = FileChannel.open(lock.path(), StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (!held.isValid()) throw new IOException("not locked");
                return work.get();
            } catch (IOException e) {
                throw new Stopped(
                        Exit.NO_TOKEN,
                        lock.path() + " cannot be locked (" + e.getClass().getSimpleName() + ")");
            }
        }
    }

    private List<Kept> without(Hosts hosts) {
        var tokens = new ArrayList<>(all());
        tokens.removeIf(kept -> kept.isFor(hosts));
        return tokens;
    }

    /** The exception does not carry Jackson's, which quotes the file. */
    private List<Kept> all() {
        try {
            return file.read()
                    .map(text -> Json.parse(text, Shelf.class).tokens())
                    .orElse(List.of());
        } catch (JacksonException e) {
            throw new Stopped(
                    Exit.NO_TOKEN, path() + " is not what cobrowse writes", "Remove it, and sign in: cobrowse login");
        }
    }
}
