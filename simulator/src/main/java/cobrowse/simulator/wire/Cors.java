package cobrowse.simulator.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Other sites' pages may call the vendor's API where their origins are listed, and nothing else here ever. */
@Configuration(proxyBeanMethods = false)
class Cors {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/*\\s]+");
    private static final PlainError NOT_LISTED = PlainError.of(
            403,
            "simulator.cors.off",
            "Pages of this origin may not call the simulator. --simulator.cors.origins lists those that may.");

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(
            @Value("${simulator.cors.origins:}") List<String> origins, ErrorWriter errors) {
        var filter = new CorsFilter(source(origins));
        filter.setCorsProcessor(processor(errors));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 12);
        return registration;
    }

    private static CorsConfigurationSource source(List<String> origins) {
        for (var origin : origins) {
            if (!ORIGIN.matcher(origin).matches())
                throw new IllegalArgumentException("Not an origin such as http://localhost:3000: " + origin);
        }
        var listed = new CorsConfiguration();
        listed.setAllowedOrigins(origins);
        listed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        listed.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "Last-Event-ID"));
        listed.setExposedHeaders(List.of(
                Correlation.HEADER, "Link", "Retry-After", "Sim-Dialect", "Sim-Broken-Rule", "Cobrowse-Session-Token"));
        return request -> isVendorApi(request) && origins.contains(request.getHeader("Origin")) ? listed : null;
    }

    private static CorsProcessor processor(ErrorWriter errors) {
        return new DefaultCorsProcessor() {
            @Override
            public boolean processRequest(
                    @Nullable CorsConfiguration listed, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                if (listed != null) return super.processRequest(listed, request, response);
                if (CorsUtils.isPreFlightRequest(request)) errors.write(request, response, NOT_LISTED);
                return true;
            }
        };
    }

    private static boolean isVendorApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/")
                || request.getServletPath().equals("/oauth/token");
    }
}
