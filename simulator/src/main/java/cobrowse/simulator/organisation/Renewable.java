package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;
import cobrowse.simulator.organisation.file.Making;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A file cut into pieces, so that it can be put together again with other ids, secrets and tokens. */
final class Renewable {

    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @param changes whether it is an id, secret or token */
    private record Piece(String text, boolean changes) {}

    private final List<Piece> pieces;
    private final Set<String> secrets;

    private Renewable(List<Piece> pieces, Set<String> secrets) {
        this.pieces = pieces;
        this.secrets = secrets;
    }

    static Renewable of(OrganisationFile file) {
        var secrets = Stream.concat(
                        file.clients().stream().map(ClientEntry::secret),
                        file.tokens().stream().map(TokenEntry::token))
                .collect(Collectors.toCollection(HashSet::new));
        return new Renewable(pieces(JsonMapper.shared().writeValueAsString(file), secrets), secrets);
    }

    private static List<Piece> pieces(String json, Set<String> secrets) {
        var words = secrets.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var changing =
                Pattern.compile("(?<=\")(?:" + UUID + "|" + words + ")(?=\")").matcher(json);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (; changing.find(); at = changing.end()) {
            pieces.add(new Piece(json.substring(at, changing.start()), false));
            pieces.add(new Piece(changing.group(), true));
        }
        pieces.add(new Piece(json.substring(at), false));
        return pieces;
    }

    OrganisationFile renewed(Making making) {
        var fresh = new HashMap<String, String>();
        var json = new StringBuilder();
        for (var piece : pieces) json.append(piece.changes() ? renewed(piece.text(), making, fresh) : piece.text());
        return JsonMapper.shared().readValue(json.toString(), OrganisationFile.class);
    }

    private String renewed(String old, Making making, Map<String, String> fresh) {
        return fresh.computeIfAbsent(old, it -> secrets.contains(it) ? making.secret(it) : making.id(it));
    }
}
