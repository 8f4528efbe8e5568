package cobrowse.sdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.ApiRequest;
import com.mypurecloud.sdk.v2.ApiResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The vendor's Java SDK, by the names of operations: whatever it has a method for can be called. */
final class JavaSdk {

    private static final String PACKAGE = "com.mypurecloud.sdk.v2.api.";
    private static final Pattern API = Pattern.compile("com/mypurecloud/sdk/v2/api/(\\w+Api)\\.class");
    private static final Map<String, Method> METHODS = methods();
    private static final ObjectMapper JSON =
            ApiClient.Builder.standard().build().getObjectMapper();

    /** @param model what the SDK made of the raw body; null where there is none */
    record Answer(int status, String raw, Object model) {}

    private JavaSdk() {}

    static boolean has(String operationId) {
        return METHODS.containsKey(operationId);
    }

    /** What the SDK itself writes and reads JSON with. */
    static ObjectMapper json() {
        return JSON;
    }

    static Answer call(PreparedCall call) {
        var method = METHODS.get(call.operationId());
        try {
            var api = method.getDeclaringClass().getConstructor(ApiClient.class).newInstance(client(call.token()));
            var answer = (ApiResponse<?>) method.invoke(api, request(call));
            return new Answer(answer.getStatusCode(), answer.getRawBody(), answer.getBody());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ApiException refused)
                return new Answer(refused.getStatusCode(), refused.getRawBody(), null);
            throw new AssertionError(call.operationId(), e.getCause());
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError(call.operationId(), e);
        }
    }

    private static ApiClient client(Optional<String> token) {
        var builder = ApiClient.Builder.standard().withBasePath(Running.http()).withShouldRefreshAccessToken(false);
        token.filter(JavaSdk::isJwt)
                .ifPresentOrElse(
                        jwt -> builder.withDefaultHeader("Authorization", "Bearer " + jwt),
                        () -> token.ifPresent(builder::withAccessToken));
        return builder.build();
    }

    /** The SDK sends no access token to operations that are for guests. */
    private static boolean isJwt(String token) {
        return token.chars().filter(letter -> letter == '.').count() == 2;
    }

    private static ApiRequest<?> request(PreparedCall call) throws ReflectiveOperationException, IOException {
        var name = call.operationId().substring(0, 1).toUpperCase(Locale.ROOT)
                + call.operationId().substring(1);
        var request = Class.forName(PACKAGE + "request." + name + "Request")
                .getConstructor()
                .newInstance();
        for (var parameter : call.with().properties()) set(request, parameter.getKey(), parameter.getValue());
        if (call.body().isPresent()) set(request, "body", call.body().get());
        return (ApiRequest<?>) request.getClass().getMethod("withHttpInfo").invoke(request);
    }

    private static void set(Object request, String parameter, JsonNode value)
            throws ReflectiveOperationException, IOException {
        var setter = Arrays.stream(request.getClass().getMethods())
                .filter(method -> method.getName().equalsIgnoreCase("set" + parameter))
                .findFirst()
                .orElseThrow(() -> new AssertionError(request.getClass() + " has no " + parameter));
        var type = json().getTypeFactory().constructType(setter.getGenericParameterTypes()[0]);
        setter.invoke(request, (Object) json().readValue(value.toString(), type));
    }

    private static Map<String, Method> methods() {
        var found = new HashMap<String, Method>();
        var jar = ApiClient.class.getProtectionDomain().getCodeSource().getLocation();
        try (var entries = new JarFile(Path.of(jar.toURI()).toFile())) {
            entries.stream()
                    .map(entry -> API.matcher(entry.getName()))
                    .filter(entry -> entry.matches())
                    .filter(entry -> !entry.group(1).endsWith("AsyncApi"))
                    .forEach(entry -> add(PACKAGE + entry.group(1), found));
            return found;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void add(String api, Map<String, Method> found) {
        try {
            for (var method : Class.forName(api).getMethods()) {
                if (Arrays.equals(method.getParameterTypes(), new Class<?>[] {ApiRequest.class}))
                    found.put(method.getName(), method);
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
