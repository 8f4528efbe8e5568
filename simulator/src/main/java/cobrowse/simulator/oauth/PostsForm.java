package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;

/** An attempt that comes as a form. */
interface PostsForm extends SendsBody {

    @Override
    Sent<Form> sent();

    default Form form() {
        return sent().value();
    }
}
