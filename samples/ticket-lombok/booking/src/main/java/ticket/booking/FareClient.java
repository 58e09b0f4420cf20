package ticket.booking;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the fares service; a plain number comes back. */
@Component
class FareClient {
    private final RestClient http = RestClient.create("http://fares.ticket.internal:8080");

    BigDecimal price(String tripId) {
        return http.get().uri("/fares/{trip}", tripId).retrieve().body(BigDecimal.class);
    }
}
