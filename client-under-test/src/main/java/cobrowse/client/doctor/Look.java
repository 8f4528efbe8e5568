package cobrowse.client.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What came of looking for something: it is there, it is not, or it cannot be seen.
 *
 * @param hidden why it cannot be seen
 */
record Look<T>(Optional<T> value, Optional<String> hidden) {

    static <T> Look<T> found(T value) {
        return new Look<>(Optional.of(value), Optional.empty());
    }

    static <T> Look<T> nothing() {
        return new Look<>(Optional.empty(), Optional.empty());
    }

    static <T> Look<T> hidden(String why) {
        return new Look<>(Optional.empty(), Optional.of(why));
    }

    /** All of them; hidden where one is, and those that are not there left out. */
    static <T> Look<List<T>> all(Iterable<Look<T>> looks) {
        var found = new ArrayList<T>();
        for (var look : looks) {
            if (look.hidden.isPresent()) return new Look<>(Optional.empty(), look.hidden);
            look.value.ifPresent(found::add);
        }
        return Look.found(List.copyOf(found));
    }

    boolean isHidden() {
        return hidden.isPresent();
    }

    <R> Look<R> map(Function<? super T, ? extends R> change) {
        return new Look<>(value.map(change), hidden);
    }

    <R> Look<R> flatMap(Function<? super T, Look<R>> next) {
        return value.<Look<R>>map(next::apply).orElseGet(() -> new Look<>(Optional.empty(), hidden));
    }

    Look<T> filter(Predicate<? super T> wanted) {
        return new Look<>(value.filter(wanted), hidden);
    }

    /** This, or another look where this one is barred. */
    Look<T> orElse(Supplier<Look<T>> other) {
        return isHidden() ? other.get() : this;
    }

    Sight judge(Function<? super T, Sight> there, Supplier<Sight> missing) {
        return hidden.map(Sight::unseen).orElseGet(() -> value.map(there::apply).orElseGet(missing));
    }

    Sight judge(Function<? super T, Sight> there) {
        return judge(there, () -> Sight.unseen("It is not there any more."));
    }
}
