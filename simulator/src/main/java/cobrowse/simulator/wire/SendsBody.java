package cobrowse.simulator.wire;

/** An attempt that comes with a body. */
public interface SendsBody {

    Sent<?> sent();
}
