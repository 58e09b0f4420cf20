package ticket.booking;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import ticket.common.entity.Luggage;
import ticket.common.entity.Passenger;
import ticket.common.entity.Ticket;
import ticket.common.entity.TicketStatus;
import ticket.common.text.Codes;

@Service
class BookingService {
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final Map<String, Passenger> passengers = new ConcurrentHashMap<>();
    private final FareClient fares;

    BookingService(FareClient fares) {
        this.fares = fares;
    }

    Ticket book(BookingRequest request) {
        Passenger passenger = passengers.computeIfAbsent(request.email(), email -> passenger(request));
        Ticket ticket = new Ticket();
        ticket.setNumber(Codes.fresh("T-"));
        ticket.setPassengerId(passenger.getId());
        ticket.setTripId(request.tripId());
        ticket.setPrice(fares.price(request.tripId()));
        ticket.setStatus(TicketStatus.RESERVED);
        ticket.setCreatedAt(Instant.now());
        ticket.setCreatedBy("booking");
        tickets.put(ticket.getNumber(), ticket);
        return ticket;
    }

    boolean cancel(String number) {
        Ticket ticket = tickets.get(Codes.normal(number));
        if (ticket == null || ticket.getStatus() == TicketStatus.CANCELLED) {
            return false;
        }
        ticket.setStatus(TicketStatus.CANCELLED);
        return true;
    }

    private static Passenger passenger(BookingRequest request) {
        return Passenger.builder()
                .id(Codes.fresh("P-"))
                .name(request.name())
                .email(request.email())
                .build();
    }
}
