package cobrowse.parity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of each scenario in one place, in order. */
public record Recording(List<Played> scenes) {

    public Recording {
        scenes = scenes.stream().sorted(Comparator.comparing(Played::scene)).toList();
    }

    /** The scenario as it was played. */
    public Optional<Played> of(Scene scene) {
        return scenes.stream().filter(played -> played.scene().equals(scene)).findFirst();
    }
}
