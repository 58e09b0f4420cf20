package ticket.fares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ticket.common.entity.Trip;
import ticket.common.fare.Fare;

@Component
class FareTable {
    private final List<Fare> fares = new ArrayList<>(List.of(fare("NOR", "OST", "18.50"), fare("OST", "NOR", "18.50")));

    Optional<BigDecimal> price(Trip trip, boolean islander) {
        return fares.stream()
                .filter(fare -> fare.getFrom().equals(trip.getFrom().getCode()))
                .filter(fare -> fare.getTo().equals(trip.getTo().getCode()))
                .map(islander ? Fare::getIslander : Fare::getFull)
                .findFirst();
    }

    private static Fare fare(String from, String to, String full) {
        Fare fare = new Fare();
        fare.setFrom(from);
        fare.setTo(to);
        fare.setFull(new BigDecimal(full));
        fare.setIslander(fare.getFull().divide(BigDecimal.valueOf(2)));
        return fare;
    }
}
