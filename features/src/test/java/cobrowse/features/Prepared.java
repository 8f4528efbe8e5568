package cobrowse.features;

import static io.restassured.http.ContentType.URLENC;

import cobrowse.parity.Need;
import cobrowse.parity.Need.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An org's people and things, as the environment names them; a client's token is fetched once. */
final class Prepared implements Facts {

    private final Environment environment;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Prepared(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String find(Need need) {
        lack(need).ifPresent(why -> {
            throw new Unprepared(why);
        });
        return isClientsToken(need)
                ? tokens.computeIfAbsent(need.name(), this::fetch)
                : environment.require(Variable.of(need).orElseThrow().inEnvironment());
    }

    /** Why this is not to be had here; empty where it is. */
    Optional<String> lack(Need need) {
        if (isClientsToken(need)) {
            return Stream.of(Kind.CLIENT, Kind.SECRET)
                    .flatMap(kind -> lack(new Need(kind, need.name())).stream())
                    .findFirst();
        }
        var variable = Variable.of(need);
        if (variable.isEmpty()) return Optional.of("no variable can name " + need.inWords());
        return variable.map(Variable::inEnvironment)
                .filter(name -> environment.get(name).isEmpty())
                .map(name -> "it takes %s: set %s".formatted(need.inWords(), name));
    }

    private static boolean isClientsToken(Need need) {
        return need.kind() == Kind.TOKEN && need.name().startsWith("the ");
    }

    private String fetch(String client) {
        var answer = Http.at(environment.login())
                .contentType(URLENC)
                .body(new Form()
                        .and("grant_type", "client_credentials")
                        .and("client_id", find(new Need(Kind.CLIENT, client)))
                        .and("client_secret", find(new Need(Kind.SECRET, client)))
                        .encoded())
                .post(Clients.TOKEN);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "The org gives %s no token: it answers %d. Check its id and its secret, and the region."
                            .formatted(client, answer.statusCode()));
        }
        return answer.path("access_token");
    }
}
