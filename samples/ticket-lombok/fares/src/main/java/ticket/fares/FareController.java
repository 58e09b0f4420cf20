package ticket.fares;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import ticket.common.entity.Trip;

@RestController
class FareController {
    private final RestClient timetable = RestClient.create("http://timetable.ticket.internal:8080");
    private final FareTable fares;
    private final ObjectMapper json;

    FareController(FareTable fares, ObjectMapper json) {
        this.fares = fares;
        this.json = json;
    }

    @GetMapping("/fares/{trip}")
    ResponseEntity<BigDecimal> fare(@PathVariable String trip, @RequestParam(defaultValue = "false") boolean islander)
            throws JsonProcessingException {
        String found = timetable.get().uri("/trips/by-id/{id}", trip).retrieve().body(String.class);
        return ResponseEntity.of(fares.price(json.readValue(found, Trip.class), islander));
    }
}
