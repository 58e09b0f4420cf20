package ticket.boarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ticket.common.entity.Passenger;
import ticket.common.entity.Ticket;

@Component
class Gangway {
    private static final Duration LAST_MINUTE = Duration.ofMinutes(30);

    void board(Ticket ticket) {
        if (ticket.isBoarded()) {
            throw new IllegalStateException(ticket.getNumber() + " is on board already");
        }
        ticket.setBoarded(true);
    }

    /** For those who dropped their ticket into the harbour. */
    Ticket replace(Ticket lost) {
        Ticket ticket = new Ticket();
        ticket.setNumber(lost.getNumber() + "-R");
        ticket.setTripId(lost.getTripId());
        return ticket;
    }

    int onBoard(List<GroupTicket> groups) {
        return groups.stream().filter(Ticket::isBoarded).mapToInt(GroupTicket::getPersons).sum();
    }

    List<String> seats(List<Ticket> tickets) {
        return tickets.stream().filter(ticket -> !ticket.isBoarded()).map(ticket -> ticket.getSeat()).sorted().toList();
    }

    boolean lastMinute(Ticket ticket) {
        return ticket.getCreatedAt().isAfter(Instant.now().minus(LAST_MINUTE));
    }

    String greeting(Passenger passenger) {
        return "Welcome, " + passenger.getName() + " of " + passenger.getHome().getCity();
    }
}
